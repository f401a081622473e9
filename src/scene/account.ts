// What there is to say of how the map that is seen was made.

import { paperYear } from '../core/dataset/dataset.ts';
import { VERSION } from '../core/version.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { MapAccount } from '../core/exports/methods.ts';
import type { Filters } from '../state/state.ts';
import type { Seen } from './seen.ts';

interface Made {
  readonly dataset: Dataset;
  readonly seen: Seen;
  readonly filters: Filters;
  /** Null for that of the dataset. */
  readonly resolution: number | null;
}

/** The account of a map, for its caption and its methods. */
export function accountOf({ dataset, seen, filters, resolution }: Made): MapAccount {
  const { weight, minLinkPapers, minStrength, minG2, backbone } = filters;
  return {
    name: dataset.name,
    datasetId: dataset.id,
    version: VERSION,
    papers: seen.shown.papers,
    concepts: seen.shown.concepts,
    links: seen.shown.links,
    period: periodOf(dataset, seen),
    minPapers: seen.minPapers,
    ...{ minLinkPapers, weight, minStrength, minG2, backbone },
    resolution: resolution ?? 1,
    seed: 1,
  };
}

function periodOf(dataset: Dataset, { papers }: Seen): MapAccount['period'] {
  let period: [number, number] | null = null;
  papers.forEach((kept, row) => {
    const year = kept === 1 ? paperYear(dataset, row) : null;
    if (year === null) return;
    period = period ? [Math.min(period[0], year), Math.max(period[1], year)] : [year, year];
  });
  return period;
}
