// The list of stored corpora, and its changes. A rebuilt corpus replaces its former version in the list; that is
// kept with it, so that the reader can switch between the two.

/** Facts about a stored corpus. */
export interface ListedCorpus {
  /** Identity of its dataset. */
  readonly id: string;
  readonly name: string;
  readonly papers: number;
  readonly concepts: number;
}

/** A corpus in the list. */
export interface CorpusEntry extends ListedCorpus {
  /** The version before its last rebuild or, after going back, the one after it. */
  readonly former?: ListedCorpus;
}

type Entries = readonly CorpusEntry[];

/** Picks the listed facts. */
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

/** Adds a corpus, or updates the entry with its id. */
export function withEntry(entries: Entries, entry: ListedCorpus): Entries {
  const kept = entries.find(({ id }) => id === entry.id);
  return [...without(entries, entry.id), { ...kept, ...entry }];
}

export function without(entries: Entries, id: string): Entries {
  return entries.filter((entry) => entry.id !== id);
}

/** Makes `from` the former version of `into`, in place of any earlier one. */
export function grown(entries: Entries, from: string, into: string): Entries {
  const former = namedIn(entries, from);
  const now = entries.find(({ id }) => id === into);
  if (from === into || former === null || now === undefined) return entries;
  return [...without(without(entries, from), into), { ...entryOf(now), former }];
}

/** Swaps an entry and its former version; `id` may be either's. */
export function exchanged(entries: Entries, id: string): Entries {
  const entry = entries.find((each) => each.id === id || each.former?.id === id);
  if (entry?.former === undefined) return entries;
  const { former } = entry;
  return [...without(without(entries, entry.id), former.id), { ...former, former: entryOf(entry) }];
}

/** Renames the corpus with an id, listed or former. */
export function renamed(entries: Entries, id: string, name: string): Entries {
  return entries.map((entry) => {
    const { former } = entry;
    const named = entry.id === id ? { ...entry, name } : entry;
    return former?.id === id ? { ...named, former: { ...former, name } } : named;
  });
}

/** The corpus with an id, listed or former; null for none. */
export function namedIn(entries: Entries, id: string): ListedCorpus | null {
  const all = entries.flatMap((entry) => (entry.former ? [entry, entry.former] : [entry]));
  const found = all.find((each) => each.id === id);
  return found ? entryOf(found) : null;
}

/** Ids of all corpora to keep, listed and former. */
export function idsKept(entries: Entries): ReadonlySet<string> {
  return new Set(entries.flatMap(({ id, former }) => (former ? [id, former.id] : [id])));
}
