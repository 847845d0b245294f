import { untilTrue } from './engine.ts';

/** What a WebDriver answers: https://www.w3.org/TR/webdriver2/ */
type Answer = { value?: { error?: string; message?: string } & Record<string, unknown> } & Record<
  string,
  unknown
>;

/** @throws with the driver's own words where it refuses */
export type Call = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>;

/** A client of a WebDriver on this machine. */
export function clientAt(port: number): Call {
  return async (method, path, body) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...sent,
    });
    const { value } = (await response.json()) as Answer;
    if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value as never;
  };
}

export const untilReady = (call: Call): Promise<void> =>
  untilTrue(async () => Boolean(await call('GET', '/status')), 'the WebDriver answers');
