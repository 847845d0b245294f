import type { AreaRecord } from '../dataset/types.ts';
import { canHash, isSealOf } from './hash.ts';

/**
 * The record that stands in an area's own page. It is taken as it is where its seal shows that it is, letter for letter, the
 * text that the build wrote from a record that it had checked: the browser hashes it at once, whereas the script that decodes
 * is 3 kB and takes a slow phone tens of milliseconds, both before the page can be used. Without a seal that fits, or without
 * HTTPS, where no hash can be computed, it is decoded like any other.
 * @param element that holds it
 * @param id of the area that it must be of
 * @returns undefined where it is not what it should be
 * @throws where the script that decodes it cannot be had
 */
export async function pageRecord(element: HTMLElement, id: string): Promise<AreaRecord | undefined> {
  const text = element.textContent;
  if (canHash() && (await isSealOf(element.dataset['seal'], text))) {
    // The one who wrote the text wrote it from a record: the seal says so.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(text) as AreaRecord;
  }
  const { decodeArea } = await import('../dataset/decode.ts');
  const decoded = decodeArea(text, id);
  return decoded.ok ? decoded.value : undefined;
}
