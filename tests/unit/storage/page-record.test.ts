// @vitest-environment happy-dom
import { expect, it, test, vi } from 'vitest';
import { AREA_RECORD, embedJson, recordIn } from '../../../src/contract/embedded-data.ts';
import { sealOf } from '../../../src/site/build/seal.ts';
import { pageRecord } from '../../../src/storage/page-record.ts';
import { recordOf } from './site.ts';

const KENT = recordOf('kent', 20);
const sealed = (data: unknown): string => embedJson(data, { id: AREA_RECORD, seal: sealOf });
const bare = (data: unknown): string => embedJson(data, { id: AREA_RECORD });

/** What is read from a page with that element in it. */
async function read(element: string) {
  document.body.innerHTML = element;
  const holder = document.getElementById(AREA_RECORD);
  if (!holder) throw new Error('no element for the record');
  return pageRecord(holder, 'kent').finally(() => vi.unstubAllGlobals());
}

test.each([
  ['with its seal', sealed(KENT)],
  ['without a seal', bare(KENT)],
])('a record is taken %s', async (_how, element) => {
  expect(await read(element)).toEqual(KENT);
  expect(recordIn(element)).toBe(JSON.stringify(KENT));
});

it('with its seal is taken without being decoded', async () => {
  // Not a record at all: nobody but the build writes a seal that fits.
  expect(await read(sealed({ schema: 'any' }))).toEqual({ schema: 'any' });
});

const WRONG = { ...KENT, series: KENT.series.map((series) => ({ ...series, breaks: 'none' })) };

test.each([
  ['altered under its seal', sealed(KENT).replace('"count":20', '"count":"many"')],
  ['cut short', sealed(KENT).replace(/.{30}<\/script>$/, '</script>')],
  ['empty', sealed(KENT).replace(/\{.*\}/, '')],
  ['of another area, without a seal', bare(recordOf('essex'))],
  ['shaped otherwise, without a seal', bare(WRONG)],
  ['shaped otherwise, under an empty seal', bare(WRONG).replace('>{', ' data-seal="">{')],
])('a record is refused that is %s', async (_how, element) => {
  expect(await read(element)).toBeUndefined();
});

it('is decoded without HTTPS, where no hash can be computed', async () => {
  vi.stubGlobal('crypto', {});
  expect(await read(sealed(KENT))).toEqual(KENT);
  vi.stubGlobal('crypto', {});
  expect(await read(sealed(WRONG))).toBeUndefined();
});
