/*
 * Data that a page carries for its scripts, as JSON in an element that no browser runs. Every `<` is escaped, so that
 * the element cannot end before the data do.
 */

/** Id of the element that holds the record of an area in the area's own page. */
export const AREA_RECORD = 'area-record';

interface EmbedOptions {
  readonly id?: string;
  /** Media type; browsers run none that they do not know for a script. */
  readonly type?: string;
  /** Makes the seal of the text: by it a script tells that the text is what was built, without decoding all of it. */
  readonly seal?: (text: string) => string;
}

/** The element, for the HTML of a page. */
export function embedJson(data: unknown, { id, type = 'application/json', seal }: EmbedOptions = {}): string {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  const attributes = [
    `type="${type}"`,
    ...(id === undefined ? [] : [`id="${id}"`]),
    ...(seal ? [`data-seal="${seal(text)}"`] : []),
  ];
  return `<script ${attributes.join(' ')}>${text}</script>`;
}

const RECORD = new RegExp(
  `<script type="application/json" id="${AREA_RECORD}"(?: data-seal="[0-9a-f]*")?>(.*?)</script>`,
  's',
);

/**
 * The record in the text of an area's page, as JSON.
 * @param html the whole page
 * @returns undefined where there is none, or the page was cut before its end
 */
export const recordIn = (html: string): string | undefined => RECORD.exec(html)?.[1];
