import * as v from 'valibot';
import { SCHEMA_VERSION } from './types.ts';

/*
 * What a published file must look like before anything of it is kept. A file that fits can be drawn without
 * further doubt: counts are whole numbers, days are days. Objects are loose: a new optional field must not get lost.
 */

const text = v.pipe(v.string(), v.nonEmpty());
/** A day that is in the calendar: `2025-03-31`. */
export const day = v.pipe(v.string(), v.isoDate());
const whole = v.pipe(v.number(), v.safeInteger());
const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const web = v.pipe(v.string(), v.regex(/^https?:\/\//));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const version = v.literal(SCHEMA_VERSION);

const nation = v.picklist(['England', 'Wales', 'Scotland', 'Northern Ireland', 'Great Britain']);

const force = v.looseObject({
  id,
  name: text,
  shortName: text,
  nation,
  region: v.string(),
  kind: v.picklist(['territorial', 'special']),
  website: web,
  reportUrl: v.exactOptional(web),
});

const measure = v.looseObject({
  id,
  name: text,
  plainName: text,
  countedAs: text,
  definition: text,
  publisher: text,
  publisherShort: v.exactOptional(text),
  basis: v.picklist(['recorded-crime', 'foi']),
  compare: v.picklist(['no', 'with-care']),
  ratePerChild: v.boolean(),
  caveat: v.string(),
  riseCaution: v.exactOptional(text),
  sumOf: v.array(id),
  online: v.picklist(['yes', 'mostly', 'often', 'no']),
  order: v.number(),
});

const source = v.looseObject({
  title: text,
  publisher: text,
  published: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/))),
  url: v.exactOptional(web),
});

const observation = v.pipe(
  v.looseObject({
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
  quarters: v.exactOptional(v.looseObject({ first: day, counts: v.array(v.nullable(whole)), source: text })),
  observations: v.array(observation),
};

const milestones = v.array(
  v.looseObject({
    date: day,
    kind: v.picklist(['recording', 'law', 'policy', 'context']),
    title: text,
    detail: v.string(),
    isBreak: v.boolean(),
    sourceTitle: v.string(),
    url: v.exactOptional(web),
  }),
);

const total = v.looseObject({
  ...counts,
  area: id,
  name: text,
  note: v.string(),
  summed: v.boolean(),
  summedForces: v.exactOptional(natural),
});

const series = v.looseObject({ ...counts, measure, breaks: milestones, totals: v.array(total) });

const populations = v.array(v.looseObject({ year: natural, under18: natural, source: text }));

const edition = v.looseObject({
  id: text,
  date: day,
  recordedCrime: v.looseObject({ published: day, to: day }),
});

const entry = v.pipe(
  v.looseObject({
    id,
    name: text,
    shortName: text,
    nation,
    file: v.pipe(v.string(), v.regex(/^areas\/[a-z0-9-]+\.[0-9a-f]+\.json$/)),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    bytes: natural,
    newest: v.nullable(
      v.looseObject({
        measure: id,
        plainName: text,
        countedAs: text,
        count: whole,
        atLeast: v.boolean(),
        period: text,
      }),
    ),
  }),
  v.check((area) => area.file.startsWith(`areas/${area.id}.`), 'a file of another area'),
);

/** `/api/v1/areas/<id>.json`. */
export const areaRecord = v.looseObject({
  schema: version,
  force,
  series: v.array(series),
  context: milestones,
  populations,
  totalPopulations: v.record(v.string(), populations),
  sources: v.record(v.string(), source),
});

/** `/api/v1/index.json`. */
export const datasetIndex = v.looseObject({
  schema: version,
  edition,
  areas: v.pipe(
    v.array(entry),
    v.nonEmpty(),
    v.check((areas) => new Set(areas.map((area) => area.id)).size === areas.length, 'an area twice'),
  ),
  licence: text,
});
