import type { AboutData, EditionEntry, MilestoneEntry, ValueCounts } from '../../contract/about.ts';
import type { ObservationStatus } from '../../dataset/types.ts';
import type { Tables } from '../../../data/tools/tables/types.ts';
import { toMilestone } from '../dataset/measures.ts';
import { toSource } from '../dataset/sources.ts';
import { missingFigures } from './missing.ts';
import { populationEntries, publisherEntries } from './publishers.ts';
import { missingChildren, recordedCrimeReach } from './coverage.ts';
import { usedFor } from './used-for.ts';

function milestoneEntries({ milestones, measures }: Tables): MilestoneEntry[] {
  const names = new Map(measures.map((m) => [m.id, m.plainName]));
  return milestones
    .map((row) => ({
      ...toMilestone(row),
      measures: row.measures.map((id) => names.get(id) ?? id),
      areas: row.areas,
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

function editionEntries({ editions, sources }: Tables): EditionEntry[] {
  return editions
    .map((row) => {
      const source = sources.find((s) => s.id === row.source);
      return {
        date: row.date,
        recordedCrime: { published: row.recordedCrimePublished, to: row.recordedCrimeTo },
        rows: row.rows,
        ...(row.cellsChanged === undefined ? {} : { cellsChanged: row.cellsChanged }),
        note: row.note,
        ...(source ? { source: toSource(source) } : {}),
      };
    })
    .sort((a, b) => b.date.localeCompare(a.date));
}

function valueCounts({ observations }: Tables): ValueCounts {
  const of = (status: ObservationStatus): number => observations.filter((o) => o.status === status).length;
  return {
    all: observations.length,
    restated: of('restated'),
    misprint: of('misprint'),
    disputed: of('disputed'),
  };
}

/** What the About page says of the tables themselves. */
export const aboutData = (tables: Tables): AboutData => ({
  apart: tables.measuresApart.map(({ measure, words, sharesWith }) => ({
    id: measure,
    words,
    shares: sharesWith,
  })),
  milestones: milestoneEntries(tables),
  publishers: publisherEntries(tables),
  populations: populationEntries(tables),
  missing: missingFigures(tables),
  missingChildren: missingChildren(tables),
  editions: editionEntries(tables),
  values: valueCounts(tables),
  recordedCrime: recordedCrimeReach(tables),
  usedFor: usedFor(tables),
});
