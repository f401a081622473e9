// The state of the code: what a cached result is told from those of other versions by.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CORE, modulesIn, stateOfCore, textBehind } from '../../scripts/code-state.ts';

it('has the text of a module and of what it imports, through others too, each once', () => {
  const text = textBehind('concepts/vocabulary.ts');
  const behind = ['vocabulary', 'tokens', 'word-forms', 'short-words', 'inflection'];
  for (const module of behind.map((name) => `concepts/${name}.ts`).concat('slug.ts', 'hash.ts'))
    expect(text.split(readFileSync(join(CORE, module), 'utf8')), module).toHaveLength(2);
});

it('leaves out modules of which only types are imported', () => {
  expect(textBehind('concepts/vocabulary.ts')).not.toContain('export const RULES');
});

it('names every module of the core', () => {
  const state = stateOfCore();
  for (const path of modulesIn(CORE)) expect(state).toContain(`${path} `);
});
