// Edits as a file: written to be read by people, read back whole, refused with file and line.

import { describe, expect, it } from 'vitest';
import { readCuration, writeCuration } from '../../../src/core/curate/layer-file.ts';
import type { Edit } from '../../../src/core/curate/edit.ts';

const EDITS: Edit[] = [
  { id: '1', op: 'merge', concept: 'a', into: 'b' },
  { id: '2', op: 'split', concept: 'c', label: 'C two', papers: ['p1'] },
  { id: '3', op: 'broader', concept: 'c', broader: null },
  { id: 'x"y', op: 'rename', concept: '__proto__', label: '<b>“é”</b>' },
];
const file = (edits: string, head = '"paperloomCuration":1') => ({
  name: 'edits.json',
  text: `{${head},"corpus":"C","edits":[\n${edits}\n]}`,
});

describe('a file of edits', () => {
  it('has an edit a line and is read back as it was', () => {
    const text = writeCuration({ corpus: 'C', edits: EDITS });
    expect(text.split('\n')).toHaveLength(EDITS.length + 3);
    expect(readCuration({ name: 'e', text })).toEqual({ corpus: 'C', edits: EDITS });
    expect(readCuration({ name: 'e', text: `\ufeff${text}` }).edits).toEqual(EDITS);
  });

  it('may hold no edit', () => {
    const text = writeCuration({ corpus: '', edits: [] });
    expect(readCuration({ name: 'e', text }).edits).toEqual([]);
  });

  it.each([
    ['{"id":"1","op":"merge","concept":"a"}', 'edits.json:2: edit “1”, into: '],
    [
      '{"id":"1","op":"exclude","concept":"a"},\n{"id":"2","op":"burn"}',
      'edits.json:3: edit “2”, op: ',
    ],
    [
      '{"id":"1","op":"exclude","concept":"a"},\n{"id":"1","op":"exclude","concept":"b"}',
      'edits.json:3: two edits',
    ],
    ['{"id":"1","op":"exclude","concept":"a"},\n{"id":"2","op":}', 'edits.json:3: no JSON'],
    ['{"id":"1","op":"exclude","concept":" "}', 'edits.json:2: edit “1”, concept: an empty text'],
    ['{"id":"1","op":"kind","concept":"a","kind":"animal"}', 'edits.json:2: edit “1”, kind: '],
    ['{"id":"1","op":"split","concept":"a","label":"b"}', 'neither papers nor surfaces'],
    ['{"id":"1","op":"exclude","concept":"a","why":1}', 'edits.json:2: edit “1”'],
    ['7', 'edits.json:1: no file of edits'],
  ])('with %s is refused', (edits, message) => {
    expect(() => readCuration(file(edits))).toThrow(message);
  });

  it('of a newer version is refused, and so is anything else', () => {
    expect(() => readCuration(file('', '"paperloomCuration":2'))).toThrow(/version 2/);
    for (const text of ['[]', '{}', 'null', '', 'label,alias'])
      expect(() => readCuration({ name: 'edits.json', text })).toThrow(/^edits\.json/);
  });
});
