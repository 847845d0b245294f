import { afterEach, expect, test, vi } from 'vitest';
import { share, shareWords } from '../../../../../src/screens/area/take-away/share.ts';
import { recordOf, seriesOf, exportInputOf } from './real.ts';

const kent = recordOf('kent');
const input = exportInputOf(kent, seriesOf(kent, 'prc-86-88a'), 'year');
const url = 'https://example.org/area/kent/?measure=prc-86-88a';

const browserWith = (navigator: object): void => {
  vi.stubGlobal('navigator', navigator);
  vi.stubGlobal('location', { href: url });
  vi.stubGlobal('document', { title: 'Kent' });
};

afterEach(() => vi.unstubAllGlobals());

test('the words say place, figure, what it counts and what it is not', () => {
  expect(shareWords(input)).toMatch(
    /^Kent: [\d,]+ image and grooming offences, recorded from April \d{4} to March \d{4}\. Counts are offences/,
  );
});

test('where there is a share sheet it gets title, words and address', async () => {
  const sheet = vi.fn(() => Promise.resolve());
  browserWith({ share: sheet });
  expect(await share(input)).toEqual({ message: 'Shared.' });
  expect(sheet).toHaveBeenCalledWith({ title: 'Kent', text: shareWords(input), url });
});

test('closing the share sheet says nothing and copies nothing', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  browserWith({ share: () => Promise.reject(new DOMException('', 'AbortError')), clipboard: { writeText } });
  expect(await share(input)).toEqual({ message: '' });
  expect(writeText).not.toHaveBeenCalled();
});

test('without a share sheet, or with one that refuses, the link is copied', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  browserWith({ clipboard: { writeText } });
  expect(await share(input)).toEqual({ message: 'Link copied.' });
  browserWith({
    share: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    clipboard: { writeText },
  });
  expect(await share(input)).toEqual({ message: 'Link copied.' });
  expect(writeText.mock.calls).toEqual([[url], [url]]);
});

test('where nothing can be copied either, the link is shown', async () => {
  browserWith({});
  expect(await share(input)).toMatchObject({ link: url });
});
