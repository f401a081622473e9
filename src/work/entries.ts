// The list of corpora that are kept, and what becomes of it. A corpus that has grown stands in the list
// in place of what it was, which is kept beside it, so that one can go back, and forth again.

/** A corpus as it is listed. */
export interface ListedCorpus {
  /** Identity of its dataset. */
  readonly id: string;
  readonly name: string;
  readonly papers: number;
  readonly concepts: number;
}

/** A corpus in the list. */
export interface CorpusEntry extends ListedCorpus {
  /** What it was before files were added to it, or it was built again; or what it was to become. */
  readonly former?: ListedCorpus;
}

type Entries = readonly CorpusEntry[];

/** What is listed of a corpus, and no more. */
export function entryOf({ id, name, papers, concepts }: ListedCorpus): ListedCorpus {
  return { id, name, papers, concepts };
}

/** In order of name. */
export function inOrder(entries: Entries): CorpusEntry[] {
  return [...entries].sort(byName);
}

function byName(a: CorpusEntry, b: CorpusEntry): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
}

/** With a corpus that is kept, again or for the first time. */
export function withEntry(entries: Entries, entry: ListedCorpus): Entries {
  const kept = entries.find(({ id }) => id === entry.id);
  return [...without(entries, entry.id), { ...kept, ...entry }];
}

export function without(entries: Entries, id: string): Entries {
  return entries.filter((entry) => entry.id !== id);
}

/** A corpus that has become another one steps back behind it, and what stood there goes. */
export function grown(entries: Entries, from: string, into: string): Entries {
  const former = namedIn(entries, from);
  const now = entries.find(({ id }) => id === into);
  if (from === into || former === null || now === undefined) return entries;
  return [...without(without(entries, from), into), { ...entryOf(now), former }];
}

/** The corpus behind an entry steps before it, wherever one asks for it by either. */
export function exchanged(entries: Entries, id: string): Entries {
  const entry = entries.find((each) => each.id === id || each.former?.id === id);
  if (entry?.former === undefined) return entries;
  const { former } = entry;
  return [...without(without(entries, entry.id), former.id), { ...former, former: entryOf(entry) }];
}

/** A corpus of the list, or behind one of it; null where there is none. */
export function namedIn(entries: Entries, id: string): ListedCorpus | null {
  const all = entries.flatMap((entry) => (entry.former ? [entry, entry.former] : [entry]));
  const found = all.find((each) => each.id === id);
  return found ? entryOf(found) : null;
}

/** Ids of all that is to be kept. */
export function idsKept(entries: Entries): ReadonlySet<string> {
  return new Set(entries.flatMap(({ id, former }) => (former ? [id, former.id] : [id])));
}
