// The worker's code as one bundle of JavaScript, where the program runs from TypeScript sources; cached from
// run to run. A TypeScript loader in each thread would take longer to start than reading a thousand papers.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLatest } from '../cache.ts';
import { CORE, modulesIn, stateOfFiles } from '../code-state.ts';
import type { buildSync } from 'esbuild';

/** Its version decides on the packages that the modules import. */
const LOCKFILE = '../../package-lock.json';

/** A module and its imports as one script; made again when a module of the core or this folder has changed. */
export function bundleOf(url: string): string {
  const here = dirname(fileURLToPath(url));
  const paths = [...modulesIn(CORE), ...modulesIn(here), join(here, LOCKFILE)];
  return withLatest('thread', stateOfFiles(paths), () => bundle(fileURLToPath(url)));
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
