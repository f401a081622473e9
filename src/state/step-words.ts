// What a step is called in the list of what was done: by the names of the things it was about.

import { spelledOut } from '../core/slug.ts';
import { thingOfMark } from './mark-key.ts';
import type { Filters, Mark, Parts, Pin, State, Thing } from './state.ts';

/** What names are looked up in. */
export type Named = Pick<State, 'dataset' | 'curation'>;

/** Longest title in a step. */
const LONGEST = 32;

/** The label of a concept as it is called now; its id in words where there is none. */
export function conceptNamed({ dataset, curation }: Named, id: string): string {
  const renamed = curation.findLast((edit) => edit.op === 'rename' && edit.concept === id);
  if (renamed?.op === 'rename') return renamed.label;
  const known = [...(dataset?.concepts ?? []), ...(dataset?.ancestors ?? [])];
  return known.find((concept) => concept.id === id)?.label ?? spelledOut(id);
}

function thingNamed(named: Named, thing: Thing): string {
  if (thing.kind === 'concept') return conceptNamed(named, thing.id);
  if (thing.kind === 'link')
    return `${conceptNamed(named, thing.a)} – ${conceptNamed(named, thing.b)}`;
  const papers = named.dataset?.papers;
  const row = papers?.ids.indexOf(thing.id) ?? -1;
  return shortened(papers?.titles[row] ?? thing.id);
}

function shortened(title: string): string {
  if (title.length <= LONGEST) return title;
  return `${title.slice(0, title.lastIndexOf(' ', LONGEST) + 1 || LONGEST).trimEnd()}…`;
}

/** One by its name, several by their number. */
function namesOf(named: Named, keys: readonly string[]): string {
  const things = keys.map(thingOfMark).filter((thing) => thing !== null);
  const [first] = things;
  if (first && things.length === 1) return thingNamed(named, first);
  const isAll = things.every(({ kind }) => kind === 'concept');
  return `${things.length} ${isAll ? 'concepts' : 'things'}`;
}

function conceptsNamed(named: Named, ids: readonly string[]): string {
  return namesOf(
    named,
    ids.map((id) => `concept:${id}`),
  );
}

/** Of things moved, pinned where they stand, or let go. */
export function pinsInWords(named: Named, before: readonly Pin[], after: readonly Pin[]): string {
  const old = new Map(before.map((pin) => [pin.key, pin]));
  const put = after.filter((pin) => {
    const was = old.get(pin.key);
    return was?.x !== pin.x || was.y !== pin.y;
  });
  const keys = new Set(after.map(({ key }) => key));
  const gone = before.filter(({ key }) => !keys.has(key)).map(({ key }) => key);
  if (put.length === 0)
    return after.length === 0 && gone.length > 1
      ? 'All unpinned'
      : `Unpinned ${namesOf(named, gone)}`;
  return `Moved ${namesOf(
    named,
    put.map(({ key }) => key),
  )}`;
}

/** Of papers put around a concept, or away. */
export function unfoldedInWords(named: Named, before: Parts, after: Parts): string {
  const more = after.unfolded.filter((id) => !before.unfolded.includes(id));
  if (more.length > 0) return `Papers of ${conceptsNamed(named, more)}`;
  const gone = before.unfolded.filter((id) => !after.unfolded.includes(id));
  return `Put away papers of ${conceptsNamed(named, gone)}`;
}

const MARKS = { star: 'Star', read: 'Read', known: 'Known' } as const;

/** Of a mark; what was there before is blank where nothing was. */
export function markInWords(named: Named, former: Mark | undefined, next: Mark): string {
  const name = namesOf(named, [next.key]);
  if (next.note !== (former?.note ?? '')) return `Note on ${name}`;
  const kind = (['star', 'read', 'known'] as const).find(
    (each) => next[each] !== (former?.[each] ?? false),
  );
  if (kind === undefined) return `Mark on ${name}`;
  return next[kind] ? `${MARKS[kind]} on ${name}` : `No ${MARKS[kind].toLowerCase()} on ${name}`;
}

/** Of concepts put aside, kept alone or looked around; null for other filters. */
export function conceptsInWords(
  named: Named,
  key: keyof Filters,
  before: Filters,
  after: Filters,
): string | null {
  if (key === 'hiddenConcepts') {
    const more = after.hiddenConcepts.filter((id) => !before.hiddenConcepts.includes(id));
    if (more.length > 0) return `Put aside ${conceptsNamed(named, more)}`;
    const back = before.hiddenConcepts.filter((id) => !after.hiddenConcepts.includes(id));
    return `Shown again: ${conceptsNamed(named, back)}`;
  }
  if (key === 'onlyConcepts')
    return after.onlyConcepts.length === 0
      ? 'All concepts again'
      : `Only ${conceptsNamed(named, after.onlyConcepts)}`;
  if (key === 'within' && after.within !== null)
    return `Papers on ${conceptNamed(named, after.within)}`;
  if (key === 'focus' && after.focus !== null)
    return `Neighbours of ${conceptNamed(named, after.focus.concept)}`;
  return null;
}
