// A vocabulary on disk: mistakes that only the file shows are told with file and line.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readOwnVocabulary } from '../../scripts/read-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const NAMES = 'methods architectures theory objectives tasks datasets metrics fields'.split(' ');
const good = (name: string) => `a ${name} entry:\n  definition: Something for this test.\n`;

/** Reads a vocabulary whose tasks.yaml is as given. */
function readWith(tasks: string | Uint8Array) {
  for (const name of NAMES) writeFileSync(join(folder, `${name}.yaml`), good(name));
  writeFileSync(join(folder, 'tasks.yaml'), tasks);
  return readOwnVocabulary(folder);
}

it('is read, each file with its type', () => {
  const types = readWith(good('tasks')).concepts.map(({ id, type }) => `${id} ${type}`);
  expect(types).toContain('a-tasks-entry task');
  expect(types).toHaveLength(8);
});

it.each<[string, string | Uint8Array, string]>([
  ['YAML that does not close', `${good('x')}y: [\n`, 'tasks.yaml:4: '],
  ['a label twice', good('x') + good('x'), 'tasks.yaml:3: duplicated mapping key'],
  ['a list', '- x\n', 'tasks.yaml:1: no map of labels to entries'],
  ['an empty file', '', 'tasks.yaml:1: expected a document'],
  ['an entry of the wrong form', `${good('x')}y: 3\n`, 'tasks.yaml:3: entry “y”'],
  [
    'another encoding',
    Buffer.from(`${good('x')}f\xfcr:\n`, 'latin1'),
    'tasks.yaml:3: not in UTF-8',
  ],
  [
    'a name of two concepts',
    `${good('x')}A Methods  Entries:\n  definition: Quite the same.\n`,
    'tasks.yaml:3: ',
  ],
])('with %s is refused with file and line', (_, text, message) => {
  expect(() => readWith(text)).toThrow(message);
});
