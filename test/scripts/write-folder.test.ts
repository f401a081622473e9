// A folder of a dataset is replaced as a whole, or not at all.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeFolder } from '../../scripts/build.ts';
import { UsageError } from '../../scripts/command.ts';
import type * as Fs from 'node:fs';

vi.mock('node:fs', async (load) => {
  const fs = await load<typeof Fs>();
  return { ...fs, renameSync: vi.fn(fs.renameSync) };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperloom-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const filesOf = (text: string) => [{ name: 'overview.json', text }];

it('takes the place of the one before it, and leaves nothing else behind', () => {
  const target = join(folder, 'map');
  writeFolder(target, filesOf('one'));
  writeFolder(target, filesOf('two'));
  expect(readFileSync(join(target, 'overview.json'), 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['map']);
});

it('leaves the one before it where the new one cannot take its place', () => {
  const target = join(folder, 'map');
  writeFolder(target, filesOf('one'));
  const renaming = vi.mocked(renameSync);
  const rename = renaming.getMockImplementation()!;
  renaming.mockImplementation((from, to) => {
    if (String(from).includes('.tmp-')) throw Object.assign(new Error('no'), { code: 'EACCES' });
    rename(from, to);
  });
  expect(() => {
    writeFolder(target, filesOf('two'));
  }).toThrow(UsageError);
  renaming.mockImplementation(rename);
  expect(readFileSync(join(target, 'overview.json'), 'utf8')).toBe('one');
  expect(readdirSync(folder)).toEqual(['map']);
});

it.each([[[]], [['notes.txt']]])('leaves nothing behind when a file cannot be made', (others) => {
  const target = join(folder, 'map');
  writeFolder(target, filesOf('one'));
  for (const name of others) writeFileSync(join(target, name), '');
  const broken = function* () {
    yield* filesOf('two');
    throw new Error('no memory');
  };
  expect(() => {
    writeFolder(target, broken());
  }).toThrow('no memory');
  expect(readdirSync(target).sort()).toEqual([...others, 'overview.json']);
  expect(readdirSync(folder)).toEqual(['map']);
});

it('keeps each file beside others until the new one takes its place', () => {
  writeFileSync(join(folder, 'notes.txt'), '');
  writeFolder(folder, [...filesOf('one'), { name: 'texts-7.json', text: '' }]);
  mkdirSync(join(folder, 'papers.json', 'in the way'), { recursive: true });
  const two = (text: string) => [{ name: 'papers.json', text }, ...filesOf(text)];
  expect(() => {
    writeFolder(folder, two('two'));
  }).toThrow(UsageError);
  expect(readFileSync(join(folder, 'overview.json'), 'utf8')).toBe('one');
  rmSync(join(folder, 'papers.json'), { recursive: true });
  writeFolder(folder, two('two'));
  expect(readdirSync(folder).sort()).toEqual(['notes.txt', 'overview.json', 'papers.json']);
});
