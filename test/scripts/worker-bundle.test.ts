// The bundle of a worker, and that it is made again when one of its modules has changed.

import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { fileOf, withLatest } from '../../scripts/cache.ts';
import { WORKER_URL } from '../../scripts/pool/worker.ts';
import { bundleOf } from '../../scripts/pool/worker-bundle.ts';

describe('the bundle of a worker', () => {
  const bundle = bundleOf(WORKER_URL);

  it('requires only modules of Node', () => {
    const needed = [...bundle.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name!);
    expect(needed.filter((name) => !name.startsWith('node:'))).toEqual([]);
  });

  it('contains only packages and the modules that are checked for changes', () => {
    const modules = [...bundle.matchAll(/^\s*\/\/ (\S+\.[mc]?[jt]s)$/gm)].map(([, path]) => path!);
    expect(modules).toContain('scripts/pool/worker.ts');
    const isSeen = (path: string) => /^(?:src\/core|scripts\/pool|node_modules)\//.test(path);
    expect(modules.filter((path) => !isSeen(path))).toEqual([]);
  });
});

describe('a result cached under a name', () => {
  const name = `test-${process.pid}`;
  afterAll(() => {
    rmSync(fileOf(name), { force: true });
  });

  it('is made again for another text, and only then', () => {
    let times = 0;
    const make = () => `made ${++times}`;
    const made = ['a', 'a', 'b', 'b', 'a'].map((text) => withLatest(name, text, make));
    expect(made).toEqual(['made 1', 'made 1', 'made 2', 'made 2', 'made 3']);
  });
});
