/** The part of autocannon that is used here; it brings no types of its own. */
declare module 'autocannon' {
  interface Request {
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly onResponse?: (
      status: number,
      body: string,
      context: object,
      headers: Readonly<Record<string, string>>,
    ) => void;
  }
  interface Options {
    readonly url: string;
    /** As many visitors at once. */
    readonly connections: number;
    /** Seconds that each waits for an answer. */
    readonly timeout: number;
    /** Requests of all together. */
    readonly amount: number;
    readonly requests: readonly Request[];
  }
  interface Result {
    readonly errors: number;
    readonly timeouts: number;
    readonly requests: { readonly total: number };
    /** Milliseconds from request to answer. */
    readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
  }
  export default function autocannon(options: Options): Promise<Result>;
}
