// A cache on disk for expensive results, in node_modules/.cache. It can be deleted at any time.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from '../src/core/hash.ts';

const FOLDER = fileURLToPath(new URL('../node_modules/.cache/paperloom', import.meta.url));

/** Format version of the cached files. */
const FORMAT = 1;

/** The path of a cached result. */
export function fileOf(name: string): string {
  return join(FOLDER, `${FORMAT}-${name}.json`);
}

/**
 * The result of `make`, cached under a name by the state it depends on; only that of the latest state is kept. `T`
 * must survive JSON.
 */
export function withLatest<T>(name: string, state: string, make: () => T): T {
  const path = fileOf(name);
  const of = fingerprint(state);
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as {
      readonly of: string;
      readonly made: T;
    };
    if (kept.of === of) return kept.made;
  } catch {
    // Not cached yet, or damaged: make it.
  }
  const made = make();
  keep(path, JSON.stringify({ of, made }));
  return made;
}

/** Writes atomically; a folder that cannot be written only means no cache. */
function keep(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.tmp-${process.pid}`, text);
    renameSync(`${path}.tmp-${process.pid}`, path);
  } catch {
    // The next run will make the result again.
  }
}
