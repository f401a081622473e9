// Undo and redo over the `UNDOABLE` parts of the state. The selection is not among them; it has a trail of its
// own.

import { BLANK } from './mark-key.ts';
import { sayYears } from '../core/say-years.ts';
import { NO_FILTERS, UNDOABLE } from './state.ts';
import {
  areasInWords,
  conceptsInWords,
  editsInWords,
  markInWords,
  pinsInWords,
  unfoldedInWords,
  viewsInWords,
  vocabularyInWords,
} from './step-words.ts';
import type { Colour, Filters, UndoablePart, Snapshot, State, Step } from './state.ts';

/** Most steps kept. */
const MOST = 200;

/**
 * The state after an action, with the action added to the history if it changed an undoable part.
 * @param name name of the step; null to derive it from what changed
 */
export function remember(before: State, after: State, name: string | null = null): State {
  if (UNDOABLE.every((part) => before[part] === after[part])) return after;
  const differing = whatChanged(before, after);
  const changed = differing && name !== null ? { label: name, changed: name } : differing;
  if (changed === null) return after;
  const { past } = before.history;
  const last = past.at(-1);
  const step = { ...changed, before: snapshotOf(before), after: snapshotOf(after) };
  // A dragged slider acts at every position; consecutive changes of it are one step.
  const isDragged =
    last?.changed === step.changed &&
    (SLIDERS.has(step.changed) || step.changed.startsWith('note '));
  const steps = isDragged
    ? [...past.slice(0, -1), { ...step, before: last.before }]
    : [...past, step].slice(-MOST);
  return { ...after, history: { past: steps, future: [] } };
}

function snapshotOf(state: Snapshot): Snapshot {
  return Object.fromEntries(UNDOABLE.map((part) => [part, state[part]])) as unknown as Snapshot;
}

/** The property that identifies the items of each list. */
const KEYS = {
  pins: 'key',
  curation: 'id',
  views: 'id',
  marks: 'key',
  vocabulary: 'file',
} as const;

/**
 * The parts that a step changed, set from one end of it to the other. Changes of the same list that another tab
 * made meanwhile are preserved.
 */
function restored(state: State, from: Snapshot, to: Snapshot): Partial<Snapshot> {
  const changed = UNDOABLE.filter((part) => from[part] !== to[part]);
  const entries = changed.map((part) => {
    if (state[part] === from[part] || !(part in KEYS)) return [part, to[part]];
    const key = KEYS[part as keyof typeof KEYS];
    const lists = [state[part], from[part], to[part]] as unknown as readonly Item[][];
    return [part, rebased(lists[0]!, { from: lists[1]!, to: lists[2]! }, key)];
  });
  return Object.fromEntries(entries) as Partial<Snapshot>;
}

type Item = Readonly<Record<string, unknown>>;

/**
 * Applies the difference between `from` and `to` to `now`. Restored items take their position in `to`; the rest
 * keeps the order of `now`, unless `from` and `to` differ in order.
 */
function rebased(
  now: readonly Item[],
  { from, to }: { readonly from: readonly Item[]; readonly to: readonly Item[] },
  key: string,
): Item[] {
  const byId = (list: readonly Item[]) => new Map(list.map((item) => [item[key], item]));
  const [before, after, items] = [byId(from), byId(to), byId(now)];
  const inNow = [...items.keys()];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const item = after.get(id);
    if (JSON.stringify(item) === JSON.stringify(before.get(id))) continue;
    if (item) items.set(id, item);
    else items.delete(id);
  }
  const stayed = [...after.keys()].filter((id) => before.has(id));
  const isInOrder = isSameOrder(
    [...before.keys()].filter((id) => after.has(id)),
    stayed,
  );
  const order = isInOrder
    ? mergeOrders(inNow, [...after.keys()])
    : mergeOrders([...after.keys()], inNow);
  return order.map((id) => items.get(id)).filter((item) => item !== undefined);
}

function isSameOrder(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((id, i) => id === other[i]);
}

/** One order, with the items that only the other has inserted behind their predecessors there. */
function mergeOrders(order: readonly unknown[], other: readonly unknown[]): unknown[] {
  const all = [...order];
  const there = new Set(order);
  other.forEach((id, i) => {
    if (there.has(id)) return;
    const former = other.slice(0, i).findLast((each) => there.has(each));
    all.splice(all.indexOf(former) + 1, 0, id);
    there.add(id);
  });
  return all;
}

/**
 * Applies a function to one list in the state and in all steps of the history, as to insert stored items as though
 * they had been loaded before the first step.
 */
export function mapThroughHistory<T>(
  state: State,
  part: UndoablePart,
  put: (list: readonly T[]) => readonly T[],
): State {
  // Cached, so that a list shared between both ends of a step stays shared: identity marks it as unchanged.
  const known = new Map<unknown, readonly T[]>();
  const within = <S extends Snapshot>(parts: S): S => {
    const list = parts[part] as unknown as readonly T[];
    if (!known.has(list)) known.set(list, put(list));
    return { ...parts, [part]: known.get(list) };
  };
  const steps = (all: readonly Step[]) =>
    all.map((step) => ({ ...step, before: within(step.before), after: within(step.after) }));
  const { past, future } = state.history;
  return { ...within(state), history: { past: steps(past), future: steps(future) } };
}

/** Forgets all steps. The new object tells the store that the change itself is no step either. */
export function clearHistory(state: State): State {
  return { ...state, history: { past: [], future: [] } };
}

/** Undoes the last step. */
export function undo(state: State): State {
  const step = state.history.past.at(-1);
  if (!step) return state;
  const history = {
    past: state.history.past.slice(0, -1),
    future: [...state.history.future, step],
  };
  return { ...state, ...restored(state, step.after, step.before), history, hover: null };
}

/** Redoes the step undone last. */
export function redo(state: State): State {
  const step = state.history.future.at(-1);
  if (!step) return state;
  const history = {
    past: [...state.history.past, step],
    future: state.history.future.slice(0, -1),
  };
  return { ...state, ...restored(state, step.before, step.after), history, hover: null };
}

/** Undoes or redoes until `done` steps are in the past. */
export function goToStep(state: State, done: number): State {
  let at = state;
  while (at.history.past.length > done && at.history.past.length > 0) at = undo(at);
  while (at.history.past.length < done && at.history.future.length > 0) at = redo(at);
  return at;
}

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

const SLIDERS: ReadonlySet<string> = new Set([
  ...(['years', 'minPapers', 'minLinkPapers', 'minStrength'] as const).map(
    (key) => `filters ${key}`,
  ),
  'resolution',
]);

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
function whatChanged(before: State, after: State): Change | null {
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
  const named =
    conceptsInWords(after, key, before.filters, after.filters) ??
    areasInWords(after, key, before.filters, after.filters);
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
  if (value === null || value === false) return `${words}, all`;
  if (key === 'onlyArea') return words;
  return typeof value === 'number' || typeof value === 'string' ? `${words} ${value}` : words;
}
