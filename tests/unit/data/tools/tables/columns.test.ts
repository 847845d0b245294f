import { expect, it } from 'vitest';
import { camelCase } from '../../../../../data/tools/tables/rows.ts';
import type { Row, TypedRows } from '../../../../../data/tools/tables/types.ts';
import { resources } from '../check/bench.ts';

type Columns<T> = Omit<T, keyof Row>;
/** What the row types say of a column, worked out by the compiler: a column left out or marked wrong does not compile. */
type Kind<T, K extends keyof T> = [T[K]] extends [readonly unknown[]]
  ? 'list'
  : undefined extends T[K]
    ? 'optional'
    : [T[K]] extends [number]
      ? 'number'
      : [T[K]] extends [boolean]
        ? 'boolean'
        : 'text';
type Witness = {
  [Name in keyof TypedRows]: {
    [K in keyof Columns<TypedRows[Name][number]>]-?: Kind<TypedRows[Name][number], K>;
  };
};

const witness: Witness = {
  forces: {
    id: 'text',
    name: 'text',
    shortName: 'text',
    nation: 'text',
    region: 'text',
    kind: 'text',
    onsCode: 'optional',
    aliases: 'list',
    website: 'text',
    reportUrl: 'optional',
    reportUrlEvidence: 'text',
    tileX: 'number',
    tileY: 'number',
    tileLabel: 'text',
    areaWords: 'optional',
  },
  places: { place: 'text', kind: 'text', force: 'text', within: 'optional', source: 'list' },
  outcodes: { outcode: 'text', force: 'text', otherForces: 'list', certainty: 'text' },
  measures: {
    id: 'text',
    name: 'text',
    plainName: 'text',
    definition: 'text',
    publisher: 'text',
    basis: 'text',
    compareBetweenForces: 'text',
    ratePerChild: 'boolean',
    firstPeriod: 'text',
    caveat: 'optional',
    sumOf: 'list',
    online: 'text',
    order: 'number',
    countedAs: 'text',
    publisherShort: 'text',
    riseCaution: 'optional',
    offenceCode: 'optional',
  },
  measuresApart: { measure: 'text', words: 'text', sharesWith: 'list' },
  recordedCrime: { measure: 'text', area: 'text', quarterStart: 'text', count: 'number' },
  observations: {
    measure: 'text',
    area: 'text',
    periodStart: 'text',
    periodEnd: 'text',
    count: 'number',
    precision: 'text',
    status: 'text',
    sources: 'list',
    note: 'optional',
    doubt: 'optional',
    forcesAnswered: 'optional',
  },
  totals: {
    id: 'text',
    name: 'text',
    nations: 'list',
    withBtp: 'boolean',
    summedFromForces: 'optional',
    note: 'text',
  },
  sources: {
    id: 'text',
    title: 'text',
    publisher: 'text',
    published: 'optional',
    url: 'optional',
    shownAs: 'optional',
  },
  populations: { area: 'text', year: 'number', under18: 'number', source: 'text' },
  platforms: {
    measure: 'text',
    area: 'text',
    periodStart: 'text',
    periodEnd: 'text',
    platform: 'text',
    sharePercent: 'number',
    knownCases: 'number',
    note: 'optional',
    source: 'text',
  },
  milestones: {
    date: 'text',
    kind: 'text',
    title: 'text',
    measures: 'list',
    areas: 'list',
    break: 'boolean',
    detail: 'text',
    sourceTitle: 'text',
    url: 'optional',
  },
  headlines: {
    id: 'text',
    claim: 'text',
    area: 'text',
    measure: 'text',
    kind: 'text',
    fromPeriod: 'optional',
    fromCount: 'optional',
    toPeriod: 'text',
    toCount: 'number',
    days: 'optional',
    printed: 'text',
    claimedYears: 'optional',
    verdict: 'text',
    why: 'text',
    publisher: 'text',
    published: 'text',
    url: 'optional',
  },
  helplines: {
    id: 'text',
    name: 'text',
    for: 'list',
    nations: 'list',
    what: 'text',
    phone: 'optional',
    sms: 'optional',
    smsBody: 'optional',
    url: 'optional',
    hours: 'optional',
    hoursInDoubt: 'boolean',
    alwaysOpen: 'boolean',
    cost: 'text',
    needsConnection: 'boolean',
    phoneBill: 'optional',
    languages: 'optional',
    order: 'number',
    evidence: 'text',
    newestEvidence: 'optional',
    check: 'optional',
  },
  wrongNumbers: { number: 'text', seenAs: 'text', why: 'text' },
  editions: {
    date: 'text',
    recordedCrimePublished: 'text',
    recordedCrimeTo: 'text',
    source: 'text',
    rows: 'number',
    cellsChanged: 'optional',
    note: 'text',
  },
  links: { id: 'text', title: 'text', url: 'text', use: 'text' },
  publisherNames: { name: 'text', force: 'optional', why: 'text' },
};

it('the row types and datapackage.json have the same tables, columns and kinds of cell', () => {
  const described = resources.map(({ name, schema }) => [
    camelCase(name),
    Object.fromEntries(
      schema.fields.map((field) => {
        const number = field.type === 'integer' || field.type === 'year';
        const whole = number ? 'number' : field.type === 'boolean' ? 'boolean' : 'text';
        const kind = field.constraints.required ? whole : 'optional';
        return [camelCase(field.name), field.listSeparator === undefined ? kind : 'list'];
      }),
    ),
  ]);
  expect(Object.fromEntries(described)).toEqual(witness);
});
