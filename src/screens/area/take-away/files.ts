import { drawPicture } from '../../../charts/export/picture.tsx';
import { toPng } from '../../../charts/export/png.ts';
import { toSvg } from '../../../charts/export/svg.ts';
import { measureCsv } from '../../../figures/csv/area-csv.ts';
import { count, decimal } from '../../../figures/number.ts';
import { highestYear } from '../trend-view.ts';
import { contentOf, fileName } from './file-name.ts';
import { pictureWords } from './picture-words.ts';
import type { ExportInput } from './export-input.ts';
import { DOWNLOAD_MS } from '../../../contract/time-limits.ts';

/**
 * Hands a file to the browser's own downloads. It never leaves the device.
 * @param name with its ending
 */
function saveFile(blob: Blob, name: string): void {
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

/** The files that can be taken away. */
export type FileKind = 'csv' | 'svg' | 'png';

const typed = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });

async function make(input: ExportInput, kind: FileKind): Promise<Blob> {
  const { record, view, trendView, editionDate } = input;
  const { series } = view;
  const step = trendView.mode === 'quarter' ? 'quarter' : 'year';
  if (kind === 'csv') return typed(measureCsv(record, series, step, editionDate), 'text/csv');
  const words = pictureWords(input);
  if (!words) throw new Error(`${record.force.id}, ${series.measure.id}: there is no figure to draw.`);
  const format = trendView.mode === 'rate' ? decimal : count;
  // Quarters stand on the scale of the years, as on the page.
  const picture = drawPicture(
    trendView.trend,
    words,
    format,
    step === 'quarter' ? highestYear(series) : undefined,
  );
  return kind === 'png' ? toPng(picture) : typed(toSvg(picture), 'image/svg+xml');
}

/**
 * Makes a file of what is shown and saves it; nothing is asked of a network.
 * @returns its name
 * @throws Error where it cannot be made
 */
export async function save(input: ExportInput, kind: FileKind): Promise<string> {
  const name = fileName(contentOf(input), kind);
  saveFile(await make(input, kind), name);
  return name;
}
