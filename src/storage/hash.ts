import { SEAL_LENGTH } from '../contract/seal.ts';

/** Whether hashes can be computed: browsers allow it only to pages that came by HTTPS. */
export const canHash = (): boolean => globalThis.crypto?.subtle !== undefined;

/** SHA-256 in lower-case hex. @throws where `canHash` is false */
export async function sha256Hex(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a seal is that of a text. @throws where `canHash` is false */
export const isSealOf = async (seal: string | undefined, text: string): Promise<boolean> =>
  (await sha256Hex(new TextEncoder().encode(text))).slice(0, SEAL_LENGTH) === seal;
