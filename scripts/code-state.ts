// The state of the program's own code, by which cached results are told from those of another version.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The core's modules; an installed package has all code in one file instead. */
export const CORE = fileURLToPath(new URL('../src/core', import.meta.url));

/** Changes when any module of the core does. */
export function stateOfCore(): string {
  return existsSync(CORE) ? stateOfFiles(modulesIn(CORE)) : packageText();
}

/** The text of a module of the core and of all that it imports: few are read faster than all are looked at. */
export function textBehind(module: string): string {
  if (!existsSync(CORE)) return packageText();
  const paths = new Set([join(CORE, module)]);
  let all = '';
  // Paths that are added meanwhile are visited too.
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    for (const [, target] of text.matchAll(IMPORT)) paths.add(join(dirname(path), target!));
    all += text;
  }
  return all;
}

/** Imports of own modules that exist when the program runs. */
const IMPORT = /^(?:import|export) (?!type )[^;]*? from '(\.[^']+)';/gm;

/** Times of the files of a package say nothing of its version. */
function packageText(): string {
  return readFileSync(fileURLToPath(import.meta.url), 'utf8');
}

/** Paths with their times of modification, which are faster to get than their text. */
export function stateOfFiles(paths: readonly string[]): string {
  return paths
    .map((path) => `${path} ${statSync(path, { throwIfNoEntry: false })?.mtimeMs}`)
    .join('\n');
}

/** Paths of the modules in a folder and those below it, sorted. */
export function modulesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}
