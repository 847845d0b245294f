import type { AreaRecord, IsoDate } from '../dataset/types.ts';
import { areaCsv } from '../figures/csv/area-csv.ts';
import { recordIn } from '../contract/embedded-data.ts';

/**
 * The published file of an area, made from the area's page of the same version: the same bytes as the build writes.
 * @param html the whole page
 * @param edition the day of the edition; needed for CSV only
 * @returns undefined where the page holds no record, or the day is not known
 * @throws SyntaxError where the record is not JSON
 */
export function areaFile(html: string, type: 'json' | 'csv', edition?: IsoDate): Response | undefined {
  const text = recordIn(html);
  if (text === undefined) return undefined;
  const record = JSON.parse(text) as AreaRecord;
  if (type === 'json') return answer(JSON.stringify(record), 'application/json');
  return edition === undefined ? undefined : answer(areaCsv(record, edition), 'text/csv; charset=utf-8');
}

const answer = (body: string, type: string): Response =>
  new Response(body, { headers: { 'content-type': type } });
