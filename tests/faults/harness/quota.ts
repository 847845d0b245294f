import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { WebSocket } from 'ws';
import { untilTrue } from '../../engines/harness/engine.ts';

/** Chromium's argument that lets a second client in beside the driver. */
export const WITH_DEVTOOLS = '--remote-debugging-port=0';

/**
 * Leaves a site in Chromium this much room, as a disk that is full does, until it is let go.
 * @param disk the folder of the profile
 */
export async function limitRoom(disk: string, origin: string, bytes: number): Promise<() => void> {
  let address = '';
  await untilTrue(async () => {
    const [port, target] = (await readFile(path.join(disk, 'DevToolsActivePort'), 'utf8')).split('\n');
    address = `ws://127.0.0.1:${port}${target}`;
    return target !== undefined;
  }, 'Chromium says where its tools are');
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const ask = (id: number, method: string, params: object, sessionId?: string) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const listen = (data: Buffer): void => {
        const told = JSON.parse(data.toString()) as {
          id?: number;
          error?: object;
          result: Record<string, unknown>;
        };
        if (told.id !== id) return;
        socket.off('message', listen);
        if (told.error) reject(new Error(JSON.stringify(told.error)));
        else resolve(told.result);
      };
      socket.on('message', listen);
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  const { targetInfos } = (await ask(1, 'Target.getTargets', {})) as {
    targetInfos: { targetId: string; url: string }[];
  };
  const page = targetInfos.find(({ url }) => url.startsWith(origin));
  const { sessionId } = await ask(2, 'Target.attachToTarget', { targetId: page?.targetId, flatten: true });
  await ask(3, 'Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes }, String(sessionId));
  return () => socket.terminate();
}
