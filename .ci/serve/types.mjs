import path from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};

/**
 * The media type a file is served with, by its ending.
 * @param {string} file
 */
export const contentType = (file) => TYPES[path.extname(file)] ?? 'application/octet-stream';

/**
 * Whether compressing a body of this type is worth it: pictures are compressed already.
 * @param {string} type
 */
export const isText = (type) => /^text\/|json|javascript|xml/.test(type);
