// Undo and redo over the `UNDOABLE` parts of the state. The selection is not among them; it has a trail of its
// own.

import { UNDOABLE } from './state.ts';
import { whatChanged } from './what-changed.ts';
import type { Snapshot, State, Step, UndoablePart } from './state.ts';

/** Most steps kept. */
const MOST = 200;

/** What is changed by dragging. */
const SLIDERS: ReadonlySet<string> = new Set([
  ...(['years', 'minPapers', 'minLinkPapers', 'minStrength'] as const).map(
    (key) => `filters ${key}`,
  ),
  'resolution',
]);

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
