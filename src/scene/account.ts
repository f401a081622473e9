// The facts about how the map shown was made, for captions and methods sections.

import { paperYear } from '../core/dataset/dataset.ts';
import { DEFAULT_RESOLUTION } from '../core/map/areas.ts';
import { VERSION } from '../core/version.ts';
import type { Comparison } from '../core/compare/parts.ts';
import type { Change } from '../core/curate/edit.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Division } from '../core/exports/division.ts';
import type { MarkedAccount } from '../core/exports/marked.ts';
import type { ColourAccount, LeftOut, MapAccount } from '../core/exports/methods.ts';
import type { Filters } from '../state/state.ts';
import type { Quantity } from './quantity.ts';
import type { Overlay } from './scene.ts';
import type { Seen } from './seen.ts';

interface Made {
  readonly dataset: Dataset;
  readonly seen: Seen;
  readonly filters: Filters;
  /** Null for the dataset's own. */
  readonly resolution: number | null;
  readonly comparison?: Comparison | null;
  /** The quantity that colour shows; areas where absent. */
  readonly coloured?: { readonly quantity: Quantity; readonly overlay: Overlay } | null;
  /** By the open question. */
  readonly marked?: MarkedAccount | null;
  /** The reader's edits in force. */
  readonly changes?: readonly Change[];
}

/** The account of a map, for its caption and its methods. */
export function accountOf({
  dataset,
  seen,
  filters,
  resolution,
  comparison = null,
  coloured = null,
  marked = null,
  changes = [],
}: Made): MapAccount {
  const { weight, minLinkPapers, minStrength, minG2, backbone } = filters;
  return {
    name: dataset.name,
    datasetId: dataset.id,
    version: VERSION,
    allPapers: seen.total.papers,
    papers: seen.shown.papers,
    concepts: seen.shown.concepts,
    links: seen.shown.links,
    ...datesOf(dataset, seen),
    leftOut: leftOutOf(seen),
    minPapers: seen.minPapers,
    minPapersIn: filters.minPapers === null ? minimaOf(comparison) : [],
    minLinkPapers,
    weight,
    minStrength,
    minG2,
    backbone,
    marked,
    coloured: coloured ? colourAccount(coloured.quantity, coloured.overlay) : null,
    division: divisionOf(comparison, resolution),
    edits: editsOf(changes, resolution),
  };
}

function colourAccount(quantity: Quantity, { ends }: Overlay): ColourAccount {
  const { of, undated } = quantity;
  const windows = quantity.of === 'change' ? quantity.changes : null;
  // The signs say that colours do not change past an end; a sentence words that itself.
  const said = ends && (ends.map((end) => end.replace(/^[≤≥] /, '')) as [string, string]);
  return { of, ends: said, undated, windows };
}

function divisionOf(comparison: Comparison | null, resolution: number | null): Division {
  if (comparison === null)
    return { by: 'areas', resolution: resolution ?? DEFAULT_RESOLUTION, seed: 1 };
  const { names, ground } = comparison;
  return { by: 'corpora', names, ground };
}

/** What each kind of edit did to a concept. */
const DONE: Readonly<Record<Change['op'], string>> = {
  add: 'added',
  split: 'split off',
  merge: 'merged into others',
  rename: 'renamed',
  kind: 'given another kind',
  broader: 'put below another',
  area: 'moved to another area',
  exclude: 'removed',
};

/** How many edits of each kind there are; areas that were found at another resolution undo moves between them. */
function editsOf(changes: readonly Change[], resolution: number | null): MapAccount['edits'] {
  return Object.entries(DONE).flatMap(([op, what]) => {
    const count = changes.filter((change) => change.op === op).length;
    return count === 0 || (op === 'area' && resolution !== null) ? [] : [[what, count] as const];
  });
}

function minimaOf(comparison: Comparison | null): [name: string, papers: number][] {
  return comparison?.names.map((name, side) => [name, comparison.minPapers[side]!]) ?? [];
}

/** The number of dated papers, and the years of the first and the last of them. */
function datesOf(dataset: Dataset, { papers }: Seen): Pick<MapAccount, 'dated' | 'period'> {
  let dated = 0;
  let period: [number, number] | null = null;
  papers.forEach((kept, row) => {
    const year = kept === 1 ? paperYear(dataset, row) : null;
    if (year === null) return;
    dated++;
    period = period ? [Math.min(period[0], year), Math.max(period[1], year)] : [year, year];
  });
  return { dated, period };
}

/** What the reader's filters exclude; concepts in too few papers are covered by the threshold. */
function leftOutOf({ unseen }: Seen): LeftOut[] {
  return unseen.flatMap(({ what, count, reason, lift }) =>
    what === 'links' || 'minPapers' in lift ? [] : [{ what, count, reason }],
  );
}
