// What a step changed, and its label in the list of changes.

import { sayYears } from '../core/say-years.ts';
import { BLANK } from './mark-key.ts';
import { NO_FILTERS, UNDOABLE } from './state.ts';
import {
  conceptsInWords,
  editsInWords,
  markInWords,
  pinsInWords,
  unfoldedInWords,
  viewsInWords,
  vocabularyInWords,
} from './step-words.ts';
import type { Colour, Filters, UndoablePart, State, Step } from './state.ts';

const FILTER_WORDS: Readonly<Record<keyof Filters, string>> = {
  hiddenTypes: 'kinds',
  hiddenClusters: 'areas',
  onlyArea: 'one area',
  hiddenFiles: 'sources',
  hiddenVenues: 'venues',
  years: 'years',
  keepsUndated: 'papers without a date',
  onlyWithCode: 'only with code',
  reading: 'papers by your marks',
  focus: 'neighbourhood',
  hiddenConcepts: 'concepts hidden',
  onlyConcepts: 'only these concepts',
  within: 'within a concept',
  without: 'without a concept',
  minPapers: 'papers per concept',
  minLinkPapers: 'papers per link',
  weight: 'links weighed by',
  minStrength: 'link strength',
  minG2: 'evidence of links',
  backbone: 'backbone',
  moreAlike: 'links between papers',
};

const COLOUR_WORDS: Readonly<Record<Colour, string>> = {
  area: 'area',
  year: 'mean year',
  change: 'change',
};

type Change = Pick<Step, 'label' | 'changed'>;

/** The label of a change of each part, or label and key; null where only the object is another. */
const CHANGES: Readonly<
  Record<UndoablePart, (before: State, after: State) => string | Change | null>
> = {
  curation: (before, after) => editsInWords(after, before.curation, after.curation),
  marks: markChanged,
  vocabulary: (before, after) => vocabularyInWords(before.vocabulary, after.vocabulary),
  views: (before, after) => viewsInWords(before.views, after.views),
  papersShown: (_, after) => `Papers on the map: ${after.papersShown}`,
  colour: (_, after) => `Colour: ${COLOUR_WORDS[after.colour]}`,
  hasDensity: (_, after) => (after.hasDensity ? 'Density shown' : 'Density hidden'),
  hasAllNames: (_, after) => (after.hasAllNames ? 'All names shown' : 'Fewer names shown'),
  pins: (before, after) => pinsInWords(after, before.pins, after.pins),
  unfolded: (before, after) => unfoldedInWords(after, before, after),
  filters: filtersChanged,
  resolution: () => 'Areas wider or narrower',
};

/** What a step changed, and its label; null where nothing changed. */
export function whatChanged(before: State, after: State): Change | null {
  for (const part of UNDOABLE) {
    const change = before[part] === after[part] ? null : CHANGES[part](before, after);
    if (change !== null)
      return typeof change === 'string' ? { label: change, changed: part } : change;
  }
  return null;
}

function filtersChanged(before: State, after: State): string | Change | null {
  const [key, ...others] = changedFilters(before.filters, after.filters);
  if (key === undefined) return null;
  return others.length > 0 || before.resolution !== after.resolution
    ? namesOf(after.filters)
    : { label: filterChanged(key, before, after), changed: `filters ${key}` };
}

function filterChanged(key: keyof Filters, before: State, after: State): string {
  const named = conceptsInWords(after, key, before.filters, after.filters);
  return named ?? filterInWords(key, after.filters);
}

/** Successive changes of one note are one step, as with a dragged slider. */
function markChanged(before: State, after: State): Pick<Step, 'label' | 'changed'> {
  const old = new Set(before.marks);
  const fresh = after.marks.filter((each) => !old.has(each));
  const keys = new Set(after.marks.map(({ key }) => key));
  const gone = before.marks.filter(({ key }) => !keys.has(key));
  if (fresh.length + gone.length !== 1) return { label: 'Several marks', changed: 'marks' };
  const next = fresh[0] ?? { ...BLANK, key: gone[0]!.key };
  const former = before.marks.find(({ key }) => key === next.key);
  const label = markInWords(after, former, next);
  const isNote = next.note !== (former?.note ?? '');
  return { label, changed: isNote ? `note ${next.key}` : 'marks' };
}

function changedFilters(before: Filters, after: Filters): (keyof Filters)[] {
  const keys = Object.keys(FILTER_WORDS) as (keyof Filters)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

function namesOf(filters: Filters): string {
  const isClear = changedFilters(NO_FILTERS, filters).length === 0;
  return isClear ? 'All filters cleared' : 'Several filters';
}

function filterInWords(key: keyof Filters, filters: Filters): string {
  const value = filters[key];
  const words = `Filter: ${FILTER_WORDS[key]}`;
  if (key === 'years' && filters.years !== null) return `${words} ${sayYears(...filters.years)}`;
  if (Array.isArray(value)) return `${words}, ${value.length} off`;
  if (key === 'keepsUndated') return `${words} ${filters.keepsUndated ? 'kept' : 'left out'}`;
  if (value === 'fit') return `${words}, as fits the papers left`;
  if (key === 'minPapers' && value === null) return `${words}, as at the start`;
  if (key === 'onlyArea') return value === null ? 'Showed all areas again' : words;
  if (value === null || value === false) return `${words}, all`;
  return typeof value === 'number' || typeof value === 'string' ? `${words} ${value}` : words;
}
