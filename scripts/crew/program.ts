// What a thread is started with where the program is TypeScript: all of it in one piece of JavaScript, kept
// from run to run. A loader in each thread takes longer to start than a thread to read a thousand papers.

import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLatest } from '../cache.ts';
import type { buildSync } from 'esbuild';

/** Folders of which a thread may run modules, from this one's; and what tells the packages that these take in. */
const FOLDERS = ['../../src/core', '.'];
const PACKAGES = '../../package-lock.json';

/** The module at an address and all that it imports, as JavaScript that a thread can be started with. */
export function programOf(url: string): string {
  const here = dirname(fileURLToPath(url));
  const paths = [
    ...FOLDERS.map((folder) => join(here, folder)).flatMap(modulesIn),
    join(here, PACKAGES),
  ];
  const sources = paths.map(stateOf).join('\n');
  return withLatest('thread', sources, () => translate(fileURLToPath(url)));
}

function modulesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}

/** When a file was changed last: quicker told than what it says. */
function stateOf(path: string): string {
  return `${path} ${statSync(path, { throwIfNoEntry: false })?.mtimeMs}`;
}

/** The loader that runs the scripts brings the translator. */
function translate(path: string): string {
  const ofLoader = createRequire(createRequire(path).resolve('tsx/esm/api'));
  const esbuild = ofLoader('esbuild') as { readonly buildSync: typeof buildSync };
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
