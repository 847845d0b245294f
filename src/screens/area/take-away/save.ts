import { DOWNLOAD_MS } from '../../../contract/time-limits.ts';

/**
 * Hands a file to the browser's own downloads. It never leaves the device.
 * @param name with its ending
 */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the file only some time after the click.
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_MS);
}
