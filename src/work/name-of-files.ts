// The default name of a corpus.

/** The name of the first file, and the number of the others. */
export function nameOfFiles(names: readonly string[]): string {
  const [first = 'Papers', ...others] = names;
  const stem = first.replace(/(?:\.(?:gz|zip))$/i, '').replace(/\.[^.]+$/, '') || first;
  return others.length === 0 ? stem : `${stem} and ${others.length} more`;
}
