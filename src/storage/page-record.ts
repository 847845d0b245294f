import type { AreaRecord } from '../dataset/types.ts';
import { canHash, isSealOf } from './hash.ts';

/**
 * The record in an area's own page. The build wrote it from a checked record and put a seal on it, so a text that fits its seal
 * is taken without being decoded. The browser hashes it almost at once, whereas the script that decodes is 3 kB, and its work
 * takes a slow phone tens of milliseconds: both would come before the page can be used. A record whose seal does not fit is
 * decoded like any other, and so is every record without HTTPS, where no hash can be computed.
 * @param element the element that holds the record
 * @param id the area that the record must be of
 * @returns undefined where the record is damaged
 * @throws where the script that decodes cannot be loaded
 */
export async function pageRecord(element: HTMLElement, id: string): Promise<AreaRecord | undefined> {
  const text = element.textContent;
  if (canHash() && (await isSealOf(element.dataset['seal'], text))) {
    // The seal shows that this is the text that the build wrote, and the build wrote it from an AreaRecord.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(text) as AreaRecord;
  }
  const { decodeArea } = await import('../dataset/decode.ts');
  const decoded = decodeArea(text, id);
  return decoded.ok ? decoded.value : undefined;
}
