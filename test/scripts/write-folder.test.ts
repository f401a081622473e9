// A folder of a dataset is replaced as a whole, or not at all.

import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
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
