import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { startSite, type Site } from '../../browser/harness/site.ts';

export interface CountedSite extends Site {
  /** Bytes that have left the server so far, headers included. */
  sent(): number;
}

/** Serves a folder and counts what goes over the wire. `dir`: the built site where not given. */
export async function startCountedSite(dir?: string): Promise<CountedSite> {
  const sockets = new Set<Socket>();
  const intercept = (request: IncomingMessage): boolean => {
    sockets.add(request.socket);
    return false;
  };
  const site = await startSite({ compressed: true, intercept, ...(dir !== undefined && { dir }) });
  const sent = (): number => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  return Object.assign(site, { sent });
}
