const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML. */
export const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

/** The head of an XML file. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What stands on the sheets beside the tables. */
export const COVER = [
  'Police recorded crime open data, police force area tables',
  'Published: 23 April 2026',
  'One sheet a financial year; figures are subject to revision.',
];
