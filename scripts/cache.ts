// Results that cost much and follow from a text alone, kept beside the installed packages. Losing the
// folder loses nothing but time.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from '../src/core/hash.ts';

const FOLDER = fileURLToPath(new URL('../node_modules/.cache/paperloom', import.meta.url));

/** Raised when the form of what is kept changes. */
const FORM = 1;

/** Where something is kept. */
export function fileOf(name: string): string {
  return join(FOLDER, `${FORM}-${name}.json`);
}

/** What `make` gives for a text, from the cache when it was made before. `T` must survive JSON. */
export function withCache<T>(text: string, make: () => T): T {
  const path = fileOf(fingerprint(text));
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    const made = make();
    keep(path, JSON.stringify(made));
    return made;
  }
}

/** The same, in a file that has a name: only what was made last is kept. */
export function withLatest(name: string, text: string, make: () => string): string {
  const path = fileOf(name);
  const of = fingerprint(text);
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { readonly of: string; made: string };
    if (kept.of === of) return kept.made;
  } catch {
    // It was not made before.
  }
  const made = make();
  keep(path, JSON.stringify({ of, made }));
  return made;
}

/** A folder that cannot be written is done without. */
function keep(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.tmp-${process.pid}`, text);
    renameSync(`${path}.tmp-${process.pid}`, path);
  } catch {
    // The next run makes it again.
  }
}
