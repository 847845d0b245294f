/** How the record of an area stands in the area's own page; in it every `<` is escaped. */
const RECORD = /<script type="application\/json" id="area-record">(.*?)<\/script>/s;

/**
 * The figures in the page of an area, as JSON.
 * @param html the whole page
 * @returns undefined where there are none, or the page was cut before their end
 */
export const recordIn = (html: string): string | undefined => RECORD.exec(html)?.[1];
