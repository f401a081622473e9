// A file whose lines are records is read in parts, by whoever is there to read them.

import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../../../src/core/papers/formats/json-records.ts';
import { readFile } from '../../../../src/core/papers/intake.ts';
import type { FilePart } from '../../../../src/core/papers/formats/formats.ts';

const ABSTRACT = 'A sentence of an abstract that is long enough. '.repeat(40);

/** Lines of all kinds, some hundred thousand characters, each ended in one of three ways. */
const LINES = Array.from({ length: 400 }, (_, i) => {
  if (i % 50 === 7) return ' ';
  if (i % 50 === 9) return '{"title": "broken';
  return JSON.stringify({ title: `Paper ${i}`, abstract: ABSTRACT });
});
const text = LINES.map((line, i) => line + ['\n', '\r\n', '\r'][i % 3]!).join('');

function readInParts() {
  const parts: FilePart[] = [];
  const reading = readFile(
    { name: 'papers.jsonl', text },
    {
      readParts: (all) => {
        parts.push(...all);
        return all.map(readJsonLines);
      },
    },
  );
  return { parts, reading };
}

describe('a file of JSON Lines read in parts', () => {
  const { parts, reading } = readInParts();

  it('is cut behind ends of lines, and nothing is lost', () => {
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.every((part) => /[\r\n]$/.test(part.text))).toBe(true);
  });

  it('gives each record, and each that is broken, the line it has in the file', () => {
    const numbered = LINES.map((line, i) => ({ line: i + 1, isBroken: line.endsWith('broken') }));
    const filled = numbered.filter((_, i) => LINES[i] !== ' ');
    const linesOf = (isBroken: boolean) =>
      filled.filter((each) => each.isBroken === isBroken).map(({ line }) => line);
    expect(reading.records.map(({ source }) => source.line)).toEqual(linesOf(false));
    expect(reading.skipped.map(({ source }) => source.line)).toEqual(linesOf(true));
  });

  it('says what it says when one thread reads it', () => {
    expect(reading).toEqual(readFile({ name: 'papers.jsonl', text }));
  });
});
