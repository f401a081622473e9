// What a thread is started with, and that it is made anew when one of its modules is another.

import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { fileOf, withLatest } from '../../scripts/cache.ts';
import { MEMBER_URL } from '../../scripts/crew/member.ts';
import { programOf } from '../../scripts/crew/program.ts';

describe('the program of a thread', () => {
  const program = programOf(MEMBER_URL);

  it('needs nothing but what Node has', () => {
    const needed = [...program.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name!);
    expect(needed.filter((name) => !name.startsWith('node:'))).toEqual([]);
  });

  it('is made of the modules that are looked at for changes, and of packages', () => {
    const modules = [...program.matchAll(/^\s*\/\/ (\S+\.[mc]?[jt]s)$/gm)].map(([, path]) => path!);
    expect(modules).toContain('scripts/crew/member.ts');
    const isSeen = (path: string) => /^(?:src\/core|scripts\/crew|node_modules)\//.test(path);
    expect(modules.filter((path) => !isSeen(path))).toEqual([]);
  });
});

describe('what is kept under a name', () => {
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
