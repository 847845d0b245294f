import type { JSX } from 'preact';

/** A field that filters the list of sources below it; of no use without scripts, so not shown without them. */
export const SourceSearch = ({ total }: { total: number }): JSX.Element => (
  <div class="needs-script source-search">
    <label for="source-search">Find a source by title, publisher, area or year</label>
    <input
      id="source-search"
      type="search"
      autocomplete="off"
      spellcheck={false}
      aria-controls="source-list"
    />
    <p id="source-count" role="status" class="quiet">
      {total} sources
    </p>
  </div>
);
