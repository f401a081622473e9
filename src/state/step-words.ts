// Labels of steps in the list of changes, with the names of what they changed.

import { conceptMadeBy } from '../core/curate/edit.ts';
import { spelledOut } from '../core/slug.ts';
import { thingOfMark } from './mark-key.ts';
import type { Change, Edit } from '../core/curate/edit.ts';
import type { TermList } from '../core/vocabularies/term.ts';
import type { Filters, Mark, Snapshot, Pin, SavedView, State, Thing } from './state.ts';

/** The parts of the state in which names are looked up. */
export type Named = Pick<State, 'dataset' | 'curation'>;

/** Longest title in a label, in characters. */
const LONGEST = 32;

/** The current label of a concept; its id in words where it is unknown. */
export function labelOfConcept({ dataset, curation }: Named, id: string): string {
  const renamed = curation.findLast((edit) => edit.op === 'rename' && edit.concept === id);
  if (renamed?.op === 'rename') return renamed.label;
  const made = curation.find((edit) => conceptMadeBy(edit) === id);
  if (made !== undefined && 'label' in made) return made.label;
  const known = [...(dataset?.concepts ?? []), ...(dataset?.ancestors ?? [])];
  return known.find((concept) => concept.id === id)?.label ?? spelledOut(id);
}

function thingNamed(named: Named, thing: Thing): string {
  if (thing.kind === 'concept') return labelOfConcept(named, thing.id);
  if (thing.kind === 'link')
    return `${labelOfConcept(named, thing.a)} – ${labelOfConcept(named, thing.b)}`;
  const papers = named.dataset?.papers;
  const row = papers?.ids.indexOf(thing.id) ?? -1;
  return shortened(papers?.titles[row] ?? thing.id);
}

function shortened(title: string): string {
  if (title.length <= LONGEST) return title;
  return `${title.slice(0, title.lastIndexOf(' ', LONGEST) + 1 || LONGEST).trimEnd()}…`;
}

/** The name of one thing, or the number of several. */
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

/** Labels nodes that were moved or unpinned. */
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

/** Labels papers shown around a concept, or hidden. */
export function unfoldedInWords(named: Named, before: Snapshot, after: Snapshot): string {
  const more = after.unfolded.filter((id) => !before.unfolded.includes(id));
  if (more.length > 0) return `Papers of ${conceptsNamed(named, more)}`;
  const gone = before.unfolded.filter((id) => !after.unfolded.includes(id));
  return `Put away papers of ${conceptsNamed(named, gone)}`;
}

const MARKS = { star: 'Star', read: 'Read', known: 'Known' } as const;

/** Labels a change of a mark; `former` is undefined where there was none. */
export function markInWords(named: Named, former: Mark | undefined, next: Mark): string {
  const name = namesOf(named, [next.key]);
  if (next.note !== (former?.note ?? '')) return `Note on ${name}`;
  const kind = (['star', 'read', 'known'] as const).find(
    (each) => next[each] !== (former?.[each] ?? false),
  );
  if (kind === undefined) return `Mark on ${name}`;
  return next[kind] ? `${MARKS[kind]} on ${name}` : `No ${MARKS[kind].toLowerCase()} on ${name}`;
}

/** Labels a change of a filter that names concepts; null for other filters. */
export function conceptsInWords(
  named: Named,
  key: keyof Filters,
  before: Filters,
  after: Filters,
): string | null {
  if (key === 'hiddenConcepts') {
    const more = after.hiddenConcepts.filter((id) => !before.hiddenConcepts.includes(id));
    if (more.length > 0) return `Hid ${conceptsNamed(named, more)}`;
    const back = before.hiddenConcepts.filter((id) => !after.hiddenConcepts.includes(id));
    return `Shown again: ${conceptsNamed(named, back)}`;
  }
  if (key === 'onlyConcepts')
    return after.onlyConcepts.length === 0
      ? 'All concepts again'
      : `Only ${conceptsNamed(named, after.onlyConcepts)}`;
  if (key === 'within' && after.within !== null)
    return `Papers on ${labelOfConcept(named, after.within)}`;
  if (key === 'without') {
    const more = after.without.filter((id) => !before.without.includes(id));
    if (more.length > 0) return `Without papers on ${conceptsNamed(named, more)}`;
    const back = before.without.filter((id) => !after.without.includes(id));
    return `Papers shown again: ${conceptsNamed(named, back)}`;
  }
  if (key === 'focus' && after.focus !== null)
    return `Neighbours of ${labelOfConcept(named, after.focus.concept)}`;
  return null;
}

/** Labels edits of concepts made, undone or replaced. */
export function editsInWords(
  named: Named,
  before: readonly Edit[],
  after: readonly Edit[],
): string {
  const [was, is] = [before, after].map((list) => new Set(list.map(({ id }) => id)));
  const made = after.filter(({ id }) => !was!.has(id));
  const gone = before.filter(({ id }) => !is!.has(id));
  if (made.length > 0 && gone.length === 0) return editsMade(named, made);
  if (gone.length > 0 && made.length === 0) {
    const former = { ...named, curation: before };
    const [first] = gone;
    return gone.length === 1
      ? `Took back: ${lowerFirst(editMade(former, first!))}`
      : `Took back ${gone.length} edits`;
  }
  return `Edits from a file: ${after.length}`;
}

/** Several merges into one concept share a label. */
function editsMade(named: Named, made: readonly Edit[]): string {
  const [first] = made;
  if (made.length === 1) return editMade(named, first!);
  const isMerge = made.every(
    (edit) => edit.op === 'merge' && first!.op === 'merge' && edit.into === first!.into,
  );
  if (isMerge && first!.op === 'merge')
    return `Merged ${made.length} concepts into “${labelOfConcept(named, first!.into)}”`;
  return `Made ${made.length} edits`;
}

function editMade(named: Named, change: Change): string {
  const nameOf = (id: string) => `“${labelOfConcept(named, id)}”`;
  switch (change.op) {
    case 'rename':
      return `Renamed ${nameBefore(named, change.concept)} to “${change.label}”`;
    case 'merge':
      return `Merged ${nameOf(change.concept)} into ${nameOf(change.into)}`;
    case 'split':
      return `Split “${change.label}” from ${nameOf(change.concept)}`;
    case 'kind':
      return `Filed ${nameOf(change.concept)} as ${change.kind}`;
    case 'area':
      return `Put ${nameOf(change.concept)} into the area of ${nameOf(change.like)}`;
    case 'exclude':
      return `Left out ${nameOf(change.concept)}`;
    case 'add':
      return `Added “${change.label}”`;
    case 'broader':
      return change.broader === null
        ? `Put ${nameOf(change.concept)} below nothing wider`
        : `Put ${nameOf(change.concept)} below ${nameOf(change.broader)}`;
  }
}

/** The label of a concept before its last renaming. */
function nameBefore({ curation, ...named }: Named, id: string): string {
  const last = curation.findLastIndex((edit) => edit.op === 'rename' && edit.concept === id);
  return `“${labelOfConcept({ ...named, curation: curation.slice(0, Math.max(0, last)) }, id)}”`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Labels a change of saved views or filters. */
export function viewsInWords(before: readonly SavedView[], after: readonly SavedView[]): string {
  const kindOf = ({ isFilters }: SavedView) => (isFilters === true ? 'filters' : 'view');
  const old = new Map(before.map((view) => [view.id, view]));
  const left = new Set(after.map(({ id }) => id));
  const made = after.find(({ id }) => !old.has(id));
  if (made && after.length <= before.length + 1) return `Saved ${kindOf(made)} “${made.name}”`;
  const gone = before.filter(({ id }) => !left.has(id));
  if (gone.length === 1) return `Forgot ${kindOf(gone[0]!)} “${gone[0]!.name}”`;
  const changed = after.find((view) => old.has(view.id) && old.get(view.id) !== view);
  if (gone.length > 0 || made) return `Saved views: ${after.length}`;
  if (changed === undefined) return 'Saved views in another order';
  const was = old.get(changed.id)!;
  return was.name === changed.name
    ? `Caption of view “${changed.name}”`
    : `Renamed view “${was.name}” to “${changed.name}”`;
}

/** Labels a change of the reader's vocabulary: by the one word added or removed, else by the list. */
export function vocabularyInWords(before: readonly TermList[], after: readonly TermList[]): string {
  const wordsIn = (lists: readonly TermList[]) =>
    lists.flatMap(({ file, terms, stopWords }) =>
      [...terms.map(({ label }) => label), ...stopWords.map(({ text }) => text)].map(
        (word) => `${file}\n${word}`,
      ),
    );
  const [was, is] = [wordsIn(before), wordsIn(after)];
  const made = is.filter((word) => !was.includes(word));
  const gone = was.filter((word) => !is.includes(word));
  const told = (word: string) => `“${word.slice(word.indexOf('\n') + 1)}”`;
  if (made.length === 1 && gone.length === 0) return `Vocabulary: added ${told(made[0]!)}`;
  if (gone.length === 1 && made.length === 0) return `Vocabulary: took out ${told(gone[0]!)}`;
  const files = new Set([...made, ...gone].map((word) => word.slice(0, word.indexOf('\n'))));
  return files.size === 1 ? `Vocabulary: ${[...files][0]!}` : 'Vocabulary';
}
