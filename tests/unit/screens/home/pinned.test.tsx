// @vitest-environment happy-dom
import { render } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { MyAreas } from '../../../../src/screens/home/MyAreas.tsx';
import { showPinned } from '../../../../src/screens/home/pinned.tsx';
import { sealedJson } from '../../../../src/site/build/seal.ts';
import { freshDevice, serve, syncWith } from '../../storage/device.ts';
import { indexOf, listOf, publish, recordOf, type FakeSite } from '../../storage/site.ts';

freshDevice();

const RECORDS = [recordOf('essex', 10), recordOf('kent', 20)];
const NEWEST = {
  measure: 'some-measure',
  plainName: 'Some measure',
  countedAs: 'offences',
  count: 20,
  atLeast: false,
  period: '2024/25',
};
const bareList = indexOf(RECORDS);
const LIST = { ...bareList, areas: bareList.areas.map((area) => ({ ...area, newest: NEWEST })) };

const INDEX = '/api/v1/index.json';
const online: FakeSite = new Map([[INDEX, listOf(LIST)]]);
const answering = (body: string, status = 200): FakeSite =>
  new Map([[INDEX, () => new Response(body, { status })]]);

const PIN_ONE = 'Pin an area on its page, and it will be listed here, on this device only.';
const NOT_LOADED =
  'Your pinned areas are kept on this device. Their newest figures could not be loaded here.';

let went: string[] = [];
beforeEach(() => {
  went = [];
  vi.spyOn(location, 'replace').mockImplementation((url) => void went.push(String(url)));
  // The first page, as far as pins need it.
  document.body.innerHTML =
    `<div data-island="my-areas" class="needs-script">${render(<MyAreas areas={[]} />)}</div>` +
    '<ul class="forces"><li><a href="/area/essex/">Essex</a></li><li><a href="/area/kent/">Kent</a></li></ul>';
});
afterEach(() => {
  // Nobody listens any more.
  localStorage.clear();
  history.replaceState(null, '', '/');
});

const pin = (...ids: string[]): void => localStorage.setItem('local-figures:/:pins', JSON.stringify(ids));
const words = (): string =>
  document.querySelector('[data-island="my-areas"]')?.textContent.replace(/\s+/g, ' ') ?? '';
const links = (): (string | null)[] =>
  Array.from(document.querySelectorAll('.chips a'), (link) => link.getAttribute('href'));
const open = async (site: FakeSite, search = ''): Promise<void> => {
  history.replaceState(null, '', `/${search}`);
  serve(site);
  await showPinned(document);
};

it('shows pinned areas with their newest figures, in the order in which they were pinned', async () => {
  pin('kent', 'essex');
  await open(online);
  expect(links()).toEqual(['/area/kent/', '/area/essex/']);
  expect(words()).toBe('My areaskent20 offences, 2024/25essex20 offences, 2024/25');
});

it('shows them from the device without a connection', async () => {
  await syncWith(publish(RECORDS));
  pin('kent');
  await open(new Map());
  expect(links()).toEqual(['/area/kent/']);
  expect(words()).not.toContain(NOT_LOADED);
});

it('asks for no list where nothing is pinned', async () => {
  await open(new Map());
  expect(words()).toBe(`My areas${PIN_ONE}`);
});

/** How the list of areas may fail to come, with an empty database. */
const MISSING: readonly [string, FakeSite][] = [
  ['there is no connection', new Map()],
  ['a sign-in page stands in the place of the list', answering('<!doctype html><title>Sign in</title>')],
  ['the list is not found', answering('<!doctype html><title>Not found</title>', 404)],
  ['the list is cut short', answering(sealedJson(LIST, 'api/v1/index.json').slice(0, -5))],
  [
    'the list is damaged',
    answering(sealedJson(LIST, 'api/v1/index.json').replace('"count":20', '"count":99')),
  ],
];

describe.each(MISSING)('with an empty database, where %s', (_what, site) => {
  it('says so, and still leads to the pinned areas', async () => {
    pin('kent', 'essex');
    await open(site);
    expect(words()).toBe(`My areas${NOT_LOADED}KentEssex`);
    expect(links()).toEqual(['/area/kent/', '/area/essex/']);
  });

  it('opens the one pinned area that the shortcut asks for', async () => {
    pin('kent');
    await open(site, '?my-area');
    expect(went).toEqual(['/area/kent/']);
  });

  it('leads to no area that there is not', async () => {
    pin('atlantis');
    await open(site, '?my-area');
    expect(words()).toBe(`My areas${NOT_LOADED}`);
    expect(went).toEqual([]);
  });
});

test('several pinned areas are offered where the shortcut asks for one', async () => {
  pin('kent', 'essex');
  await open(new Map(), '?my-area');
  expect(went).toEqual([]);
  expect(links()).toEqual(['/area/kent/', '/area/essex/']);
});

test.each<[string, () => void]>([
  ['with the connection', () => dispatchEvent(new Event('online'))],
  ['when somebody comes back to the page', () => document.dispatchEvent(new Event('visibilitychange'))],
])('the list is looked for again %s, and no more once it is there', async (_when, happens) => {
  pin('kent');
  await open(new Map());
  expect(words()).toContain(NOT_LOADED);
  serve(online);
  happens();
  await vi.waitFor(() => expect(words()).toBe('My areaskent20 offences, 2024/25'), { timeout: 10_000 });
  pin('essex');
  happens();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(links()).toEqual(['/area/kent/']);
});
