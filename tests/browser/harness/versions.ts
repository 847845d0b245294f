import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AreaRecord, DatasetIndex } from '../../../src/dataset/types.ts';
import { integrityOf } from '../../../src/site/build/integrity.ts';
import { pathOfFile } from '../../../src/contract/addresses.ts';
import { seal, sealedJson } from '../../../src/site/build/seal.ts';
import { DIST } from './site.ts';

const INDEX = 'api/v1/index.json';
const WORKER = 'service-worker.js';

/** A copy of the built site in which later publications are played. */
export interface Copy {
  readonly dir: string;
  /** The version that is in it now. */
  build(): Promise<string>;
  /**
   * Publishes a new version of the app: all that was built, under another name, and no script of the last is left. The name
   * of the first brings that back, byte for byte.
   * @param build a name that is no word of any page: `version-2`
   */
  publishBuild(build: string): Promise<void>;
  /** Publishes a newer edition, in which one count of Kent is another. @returns the name of the new file */
  publishEdition(date: string): Promise<string>;
  /** Changes the list of areas. */
  editIndex(edit: (index: DatasetIndex) => object): Promise<void>;
  remove(): Promise<void>;
}

/** `client-BCYGIG9F.js` or, in a later version, `client-BCYGIG9F-second.js`. */
const scriptName = (stem: string, version: string): string => `${stem}${version}.js`;

export async function copySite(): Promise<Copy> {
  const dir = await mkdtemp(path.join(tmpdir(), 'site-'));
  await cp(DIST, dir, { recursive: true });
  const at = (file: string): string => path.join(dir, file);
  const read = (file: string): Promise<string> => readFile(at(file), 'utf8');
  const build = async (): Promise<string> =>
    (JSON.parse(await read('offline.json')) as { build: string }).build;
  const original = await build();
  const scripts = await readdir(at('assets'));
  const stems = scripts.map((name) => name.replace(/\.js$/, ''));
  let version = '';
  const editIndex: Copy['editIndex'] = async (edit) => {
    const index = JSON.parse(await read(INDEX)) as DatasetIndex;
    await writeFile(at(INDEX), sealedJson({ ...edit(index), seal: '' }, INDEX));
  };
  return {
    dir,
    build,
    editIndex,
    async publishBuild(next) {
      const last = await build();
      const names = new RegExp(`(${stems.join('|')})${version}\\.js`, 'g');
      const former = version;
      version = next === original ? '' : `-${next}`;
      const files = (await readdir(dir, { recursive: true })).filter((file) =>
        /\.(?:html|js|json)$/.test(file),
      );
      /** What the worker's list says of the scripts that change. */
      const integrities = new Map<string, string>();
      for (const file of files) {
        const text = await read(file);
        const published = text
          .replace(names, (_, stem: string) => scriptName(stem, version))
          .replaceAll(last, next);
        if (published === text) continue;
        const before = integrityOf(at(file));
        await writeFile(at(file), file.endsWith('.html') ? seal(published, pathOfFile(file)) : published);
        integrities.set(before, integrityOf(at(file)));
      }
      const worker = await read(WORKER);
      await writeFile(
        at(WORKER),
        worker.replaceAll(/sha256-[\w+/=]+/g, (before) => integrities.get(before) ?? before),
      );
      for (const stem of stems)
        await rename(at(`assets/${scriptName(stem, former)}`), at(`assets/${scriptName(stem, version)}`));
    },
    async publishEdition(date) {
      const kent = JSON.parse(await read('api/v1/areas/kent.json')) as AreaRecord;
      const body = JSON.stringify({ ...kent, force: { ...kent.force, region: `South East, as of ${date}` } });
      const sha256 = createHash('sha256').update(body).digest('hex');
      const file = `areas/kent.${sha256.slice(0, 12)}.json`;
      await writeFile(at(`api/v1/${file}`), body);
      await editIndex((index) => ({
        ...index,
        edition: { ...index.edition, id: `edition-${date}`, date },
        areas: index.areas.map((area) =>
          area.id === 'kent' ? { ...area, file, sha256, bytes: body.length } : area,
        ),
      }));
      return file;
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
