// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { newestRelease, readChangelog } from '../../../src/site/changelog.ts';
import { dayWords } from '../../../src/figures/period-words.ts';
import { AboutPage } from '../../../src/screens/about/AboutPage.tsx';
import { site } from './real-site.ts';

const TEXT = readFileSync('CHANGELOG.md', 'utf8');

const SAMPLE = `# What is new

For everybody.

## 1.10.0 - 2027-02-28

### Added

- A page for each school,
  with its source.
- Another.

### Fixed

- A typo.

## 1.9.0 - 2027-01-31

### Added

- The first.
`;

describe('the changelog', () => {
  it('gives the versions with their days and points, the newest first', () => {
    expect(readChangelog(SAMPLE)).toEqual([
      {
        version: '1.10.0',
        date: '2027-02-28',
        points: ['A page for each school, with its source.', 'Another.', 'A typo.'],
      },
      { version: '1.9.0', date: '2027-01-31', points: ['The first.'] },
    ]);
  });

  it('keeps to itself what has no day yet', () => {
    const text = SAMPLE.replace('## 1.10.0', '## Unreleased\n\n### Added\n\n- Soon.\n\n## 1.10.0');
    expect(readChangelog(text)).toEqual(readChangelog(SAMPLE));
    expect(readChangelog(SAMPLE.replace('## 1.10.0', '## Unreleased\n\n## 1.10.0'))).toHaveLength(2);
  });

  it.each([
    ['no day', 5, '## 1.10.0 - 2027-02-28', '## 1.10.0'],
    ['a day that never was', 5, '2027-02-28', '2027-02-30'],
    ['a day of words', 5, '2027-02-28', '28 February 2027'],
    ['what is unreleased below what is not', 17, '## 1.9.0 - 2027-01-31', '## Unreleased'],
    ['a newer version below an older one', 17, '## 1.9.0', '## 1.11.0'],
    ['the same version twice', 17, '## 1.9.0', '## 1.10.0'],
    ['a later day below an earlier one', 17, '2027-01-31', '2027-03-01'],
    ['a group of its own', 7, '### Added', '### New'],
    ['a point outside a group', 8, '### Added\n', ''],
    ['a paragraph', 11, '- Another.', 'Another.'],
    ['a list in a list', 10, '  with its source.', '  - with its source.'],
    ['a line that goes on with nothing', 9, '- A page for each school,\n', ''],
    ['another kind of point', 11, '- Another.', '* Another.'],
    ['a link', 11, 'Another', '[Another](https://example.org/)'],
    ['code', 11, 'Another', '`another`'],
    ['no point', 17, '\n### Added\n\n- The first.\n', ''],
  ])('refuses %s, and names the line', (_, line, found, instead) => {
    const broken = SAMPLE.replace(found, instead);
    expect(broken).not.toBe(SAMPLE);
    expect(() => readChangelog(broken)).toThrow(`CHANGELOG.md line ${line}: `);
  });

  it('has to be of the version that is built', () => {
    expect(newestRelease(SAMPLE, '1.10.0').date).toBe('2027-02-28');
    expect(() => newestRelease(SAMPLE, '1.9.0')).toThrow('1.10.0');
    expect(() => newestRelease('# What is new\n', '1.9.0')).toThrow('no version');
  });
});

describe('the About page', () => {
  it('shows version, day and every point of the newest entry', () => {
    // Read without the code that is tried.
    const [, version = '', day = '', entry = ''] =
      /^## (\d[\d.]*) - (\S+)\n([^]*?)(?=^## |$(?![^]))/m.exec(TEXT) ?? [];
    const points = [...entry.matchAll(/^- ([^]*?)\n(?=\n|- )/gm)].map(([, point = '']) =>
      point.replaceAll('\n  ', ' '),
    );
    expect(points.length).toBeGreaterThan(0);
    document.body.innerHTML = render(<AboutPage site={site} />);
    const section = document.querySelector('#changes')?.parentElement;
    expect(section?.querySelector('p')?.textContent).toBe(`Version ${version}, ${dayWords(day)}`);
    expect([...(section?.querySelectorAll('li') ?? [])].map((li) => li.textContent)).toEqual(points);
  });
});
