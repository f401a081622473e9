// What a corpus is called before the reader says anything.

/** After its first file, and how many came with it. */
export function nameOfFiles(names: readonly string[]): string {
  const [first = 'Papers', ...others] = names;
  const stem = first.replace(/(?:\.(?:gz|zip))$/i, '').replace(/\.[^.]+$/, '') || first;
  return others.length === 0 ? stem : `${stem} and ${others.length} more`;
}
