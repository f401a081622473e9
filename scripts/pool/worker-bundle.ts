// The worker's code as one bundle of JavaScript, where the program runs from TypeScript sources; cached from
// run to run. A TypeScript loader in each thread would take longer to start than reading a thousand papers.

import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLatest } from '../cache.ts';
import type { buildSync } from 'esbuild';

/** Inputs of the bundle, from this folder: modules, and the lockfile for the packages that they import. */
const FOLDERS = ['../../src/core', '.'];
const LOCKFILE = '../../package-lock.json';

/** A module and its imports as one script; made again when one of the inputs has changed. */
export function bundleOf(url: string): string {
  const here = dirname(fileURLToPath(url));
  const paths = [
    ...FOLDERS.map((folder) => join(here, folder)).flatMap(modulesIn),
    join(here, LOCKFILE),
  ];
  const state = paths.map(stateOf).join('\n');
  return withLatest('thread', state, () => bundle(fileURLToPath(url)));
}

function modulesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}

/** Modification time: faster than reading the file. */
function stateOf(path: string): string {
  return `${path} ${statSync(path, { throwIfNoEntry: false })?.mtimeMs}`;
}

/** With the esbuild that the loader of the scripts, tsx, depends on. */
function bundle(path: string): string {
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
