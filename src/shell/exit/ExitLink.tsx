import type { JSX } from 'preact';

/** `to`: the address of an outside page that anyone might have open; links.csv, `exit-to`. */
interface ExitProps {
  readonly to: string;
}

/** "Exit this page" for the header: a plain link without scripts; the dots show how often Shift was pressed. */
export const ExitLink = ({ to }: ExitProps): JSX.Element => (
  <div class="exit-box">
    <span class="exit-hint">or press Shift 3 times</span>
    <a class="exit" data-exit href={to} rel="noreferrer nofollow">
      Exit this page
      <span class="exit-dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
    </a>
    <output class="visually-hidden" data-exit-status />
  </div>
);

/** The same as a skip link: beside "Skip to main content", one of the first things a keyboard or a screen reader meets. */
export const ExitSkipLink = ({ to }: ExitProps): JSX.Element => (
  <a class="skip" data-exit href={to} rel="noreferrer nofollow">
    Exit this page
  </a>
);
