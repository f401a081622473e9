// Which names a thesaurus may list: it replaces a name by one label wherever the name stands.

/** A label, and other names of the same thing. */
export interface Named {
  readonly label: string;
  readonly names: readonly string[];
}

/**
 * Of each, the names that stand for nothing else: no label and no name of another, ignoring case, as VOSviewer
 * does.
 * @returns lists parallel to `all`, each name once
 */
export function unsharedNames(all: readonly Named[]): string[][] {
  const owners = new Map<string, number>();
  for (const { names } of all)
    for (const key of new Set(names.map(fold))) owners.set(key, (owners.get(key) ?? 0) + 1);
  const labels = new Set(all.map(({ label }) => fold(label)));
  const isUnshared = (name: string) => owners.get(fold(name)) === 1 && !labels.has(fold(name));
  return all.map(({ names }) => [...new Set(names)].filter(isUnshared));
}

function fold(name: string): string {
  return name.toLowerCase();
}
