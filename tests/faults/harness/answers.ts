import type { ServerResponse } from 'node:http';

/** What stands at an address of the site; empty where nothing does. */
export interface Published {
  readonly body: Buffer;
  readonly type: string;
}

/** How a request is answered in the place of the site. */
export type Answer = (res: ServerResponse, file: Published) => void;

/** Scripts are kept for good by browsers, the broken ones as well. */
const kept = (type: string): object =>
  type.includes('javascript') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {};

export const changed =
  (change: (body: Buffer) => Buffer | string): Answer =>
  (res, { body, type }) =>
    res.writeHead(200, { 'content-type': type, ...kept(type) }).end(change(body));

const half = (body: Buffer): Buffer => body.subarray(0, body.length / 2);

/** The connection breaks when half of the file has come. */
export const cutOff: Answer = (res, { body, type }) => {
  res.writeHead(200, { 'content-type': type, 'content-length': body.length });
  res.write(half(body), () => res.destroy());
};

/** Half of the file comes, and then no more: the connection breaks when the site is mended. */
export const stalled: Answer = (res, { body, type }) => {
  res.writeHead(200, { 'content-type': type, 'content-length': body.length });
  res.write(half(body));
};

/** Half of the file, as if that were all of it. */
export const truncated: Answer = changed(half);

export const empty: Answer = changed(() => '');

/** One digit is another: the file still reads well. @param after what stands before the digit */
export const altered = (after: RegExp): Answer =>
  changed((body) => {
    const text = body.toString('latin1');
    const found = after.exec(text);
    if (!found) throw new Error(`nothing to alter: ${String(after)}`);
    const at = found.index + found[0].length;
    return Buffer.from(`${text.slice(0, at)}${text[at] === '1' ? '2' : '1'}${text.slice(at + 1)}`, 'latin1');
  });

/** Another file stands in its place. */
export const insteadOf = (other: Buffer | string): Answer => changed(() => other);

const SIGN_IN =
  '<!doctype html><html lang="en"><title>Hotel network</title><h1>Welcome, please sign in</h1></html>';

/** What the network of a hotel answers to everything until somebody has signed in. */
export const signIn: Answer = (res) => res.writeHead(200, { 'content-type': 'text/html' }).end(SIGN_IN);

export const status =
  (code: number): Answer =>
  (res) =>
    res.writeHead(code, { 'content-type': 'text/html' }).end(`<h1>${code}</h1>`);

export const redirectTo =
  (location: string): Answer =>
  (res) =>
    res.writeHead(302, { location }).end();

/** Never answers, or not before it is let go: slower than anybody waits. */
export const held: Answer = () => undefined;
