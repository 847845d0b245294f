/** As much of the package as is used here: its own types would bring those of a whole web framework. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { BrotliOptions } from 'node:zlib';

  /**
   * Compresses what a later handler answers, in the best way that the client takes.
   * @param options `threshold` in bytes: shorter answers go as they are
   */
  export default function compression(options?: {
    readonly threshold?: number;
    readonly brotli?: BrotliOptions;
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
