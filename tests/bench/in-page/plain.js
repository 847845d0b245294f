/*
 * Writes what a page shows as a document without styles and scripts: headings, paragraphs, lists, tables, links.
 * What cannot be seen is left out, and so are pictures; text that can be unfolded stays folded.
 */
(() => {
  const KEPT = new Set(
    'a abbr article aside b caption cite dd details div dl dt em figcaption footer h1 h2 h3 h4 h5 h6 header i li main nav ol p section small strong summary table tbody td tfoot th thead time tr ul'.split(
      ' ',
    ),
  );
  const ATTRIBUTES = ['href', 'scope', 'colspan', 'rowspan'];
  const LEFT_OUT = 'script, style, template, svg, img, input, noscript, #notices';

  /** @param {string} text */
  const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

  /** @param {Element} element */
  const isHidden = (element) =>
    element.matches(LEFT_OUT) ||
    element.classList.contains('visually-hidden') ||
    (!element.checkVisibility() && element.closest('details:not([open])') === null);

  /**
   * @param {Node} node
   * @returns {string}
   */
  const plain = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return escape(node.textContent ?? '');
    if (!(node instanceof Element) || isHidden(node)) return '';
    const inner = [...node.childNodes].map(plain).join('');
    const tag = node.localName;
    if (!KEPT.has(tag)) return inner;
    const attributes = ATTRIBUTES.filter((name) => node.hasAttribute(name));
    const written = attributes.map((name) => ` ${name}="${escape(node.getAttribute(name) ?? '')}"`);
    return `<${tag}${written.join('')}>${inner}</${tag}>`;
  };

  const body = [...document.body.childNodes].map(plain).join('\n');
  return [
    '<!doctype html>',
    `<html lang="${escape(document.documentElement.lang)}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(document.title)}</title></head>`,
    `<body>${body}</body></html>\n`,
  ].join('\n');
})();
