/**
 * What `<head>` of every page says of the app as a thing on a home screen. The link to the manifest is put in by
 * vite-plugin-pwa.
 */
export const headTags = (base: string): string =>
  [
    '<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#182120" media="(prefers-color-scheme: dark)">',
    '<meta name="color-scheme" content="light dark">',
    // Some phones turn years and counts into links to call.
    '<meta name="format-detection" content="telephone=no">',
    '<meta name="mobile-web-app-capable" content="yes">',
    '<meta name="apple-mobile-web-app-capable" content="yes">',
    '<meta name="apple-mobile-web-app-title" content="Local Figures">',
    '<meta name="apple-mobile-web-app-status-bar-style" content="default">',
    `<link rel="icon" href="${base}icons/icon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="${base}apple-touch-icon.png">`,
  ].join('');
