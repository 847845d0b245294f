import * as v from 'valibot';
import { SCHEMA_VERSION } from './types.ts';

/*
 * What a published file must look like before anything of it is kept. A file that fits can be drawn without
 * further doubt: counts are whole numbers, days are days, and every source named in it is there.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const day = v.pipe(v.string(), v.isoDate());
const whole = v.pipe(v.number(), v.safeInteger());
const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const web = v.pipe(v.string(), v.regex(/^https?:\/\//));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const version = v.literal(SCHEMA_VERSION);

const nation = v.picklist(['England', 'Wales', 'Scotland', 'Northern Ireland', 'Great Britain']);

const force = v.object({
  id,
  name: text,
  shortName: text,
  nation,
  region: v.string(),
  kind: v.picklist(['territorial', 'special']),
  website: web,
  reportUrl: v.exactOptional(web),
});

const measure = v.object({
  id,
  name: text,
  plainName: text,
  definition: text,
  publisher: text,
  basis: v.picklist(['recorded-crime', 'foi']),
  compare: v.picklist(['no', 'with-care']),
  ratePerChild: v.boolean(),
  caveat: v.string(),
  sumOf: v.array(id),
  online: v.picklist(['yes', 'mostly', 'often', 'no']),
  order: v.number(),
});

const source = v.object({
  title: text,
  publisher: text,
  published: v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/)),
  url: v.exactOptional(web),
});

const observation = v.pipe(
  v.object({
    start: day,
    end: day,
    count: whole,
    precision: v.picklist(['exact', 'at-least']),
    status: v.picklist(['stands', 'restated', 'disputed', 'misprint', 'confirmed']),
    doubt: v.exactOptional(v.picklist(['part-year', 'outlier', 'conflict'])),
    forcesAnswered: v.exactOptional(natural),
    sources: v.array(text),
    note: v.exactOptional(v.string()),
  }),
  v.check(({ start, end }) => start <= end, 'ends before it starts'),
);

const counts = {
  quarters: v.exactOptional(v.object({ first: day, counts: v.array(v.nullable(whole)), source: text })),
  observations: v.array(observation),
};

const breaks = v.array(
  v.object({
    date: day,
    kind: v.picklist(['recording', 'law', 'policy', 'context']),
    title: text,
    detail: v.string(),
    isBreak: v.boolean(),
    sourceTitle: v.string(),
    url: v.exactOptional(web),
  }),
);

const total = v.object({
  ...counts,
  area: id,
  name: text,
  note: v.string(),
  summed: v.boolean(),
  summedForces: v.exactOptional(natural),
  breaks,
});

const series = v.object({ ...counts, measure, breaks, totals: v.array(total) });

const edition = v.object({
  id: text,
  date: day,
  recordedCrime: v.object({ published: day, to: day }),
});

const entry = v.pipe(
  v.object({
    id,
    name: text,
    shortName: text,
    nation,
    file: v.pipe(v.string(), v.regex(/^areas\/[a-z0-9-]+\.[0-9a-f]+\.json$/)),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    bytes: natural,
    newest: v.nullable(
      v.object({ measure: id, plainName: text, count: whole, atLeast: v.boolean(), period: text }),
    ),
  }),
  v.check((area) => area.file.startsWith(`areas/${area.id}.`), 'a file of another area'),
);

/** `/api/v1/areas/<id>.json`. */
export const areaRecord = v.object({
  schema: version,
  force,
  series: v.array(series),
  populations: v.array(v.object({ year: natural, under18: natural, source: text })),
  sources: v.record(v.string(), source),
});

/** `/api/v1/index.json`. */
export const datasetIndex = v.object({
  schema: version,
  edition,
  areas: v.pipe(
    v.array(entry),
    v.nonEmpty(),
    v.check((areas) => new Set(areas.map((area) => area.id)).size === areas.length, 'an area twice'),
  ),
  licence: text,
});
