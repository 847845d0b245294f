/*
 * Data that a page carries for its scripts, as JSON in an element that no browser runs. Every `<` is escaped, so that
 * the element cannot end before the data do.
 */

/** Id of the element that holds the record of an area in the area's own page. */
export const AREA_RECORD = 'area-record';

/** The element, for the HTML of a page. @param type media type; browsers do not run a type that they do not know as a script */
export const embedJson = (data: unknown, { id, type = 'application/json' }: EmbedOptions = {}): string =>
  `<script type="${type}"${id === undefined ? '' : ` id="${id}"`}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

interface EmbedOptions {
  readonly id?: string;
  readonly type?: string;
}

const RECORD = new RegExp(`<script type="application/json" id="${AREA_RECORD}">(.*?)</script>`, 's');

/**
 * The record in the text of an area's page, as JSON.
 * @param html the whole page
 * @returns undefined where there is none, or the page was cut before its end
 */
export const recordIn = (html: string): string | undefined => RECORD.exec(html)?.[1];
