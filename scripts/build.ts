// build: files → a dataset folder, all of it or nothing.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeDataset } from '../src/core/dataset/files.ts';
import { buildDataset } from '../src/core/pipeline.ts';
import { fail, tell, UsageError, withClearErrors } from './command.ts';
import { readCorpus, readOwnVocabulary, readOwnWords } from './read-input.ts';
import type { Dataset } from '../src/core/dataset/dataset.ts';
import type { DatasetFile } from '../src/core/dataset/files.ts';
import type { Command } from './command.ts';

/** The command `build [FILE…] --out DIR`. */
export function runBuild({ files, out }: Command): void {
  if (out === null || out === '') fail('build needs a folder to write to. Add --out DIR.');
  withClearErrors(() => buildInto(files, out));
}

/** Builds the dataset of some files into a folder and tells what was read. */
export function buildInto(files: readonly string[], out: string): Dataset {
  const corpus = readCorpus(files);
  const { dataset, texts } = buildDataset(
    corpus.name,
    corpus.files,
    readOwnVocabulary(),
    readOwnWords(),
  );
  writeFolder(out, writeDataset(dataset, texts));
  tellAccount(dataset, out);
  return dataset;
}

/** Writes under temporary names and renames, so that nobody ever sees half a dataset. */
function writeFolder(out: string, files: readonly DatasetFile[]): void {
  const target = resolve(out);
  const temporary = `${target}.tmp-${process.pid}`;
  try {
    if (existsSync(target) && !readdirSync(target).every(isOfDataset)) {
      writeAmong(target, files);
      return;
    }
    mkdirSync(temporary, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(temporary, name), text);
    rmSync(target, { recursive: true, force: true });
    renameSync(temporary, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (existsSync(temporary)) rmSync(temporary, { recursive: true });
    throw new UsageError(`${out}: cannot be written (${code}). Name another folder.`);
  }
}

/** Into a folder that holds other things as well: those stay, texts of an earlier dataset go. */
function writeAmong(target: string, files: readonly DatasetFile[]): void {
  const names = files.map(({ name }) => join(target, name));
  const temporary = names.map((name) => `${name}.tmp-${process.pid}`);
  try {
    files.forEach(({ text }, i) => {
      writeFileSync(temporary[i]!, text);
    });
    const old = readdirSync(target).filter(isOfDataset);
    for (const name of old) rmSync(join(target, name));
    names.forEach((name, i) => {
      renameSync(temporary[i]!, name);
    });
  } finally {
    for (const name of temporary) rmSync(name, { force: true });
  }
}

/** Only a folder of nothing but these is replaced as a whole. */
function isOfDataset(name: string): boolean {
  return /^(manifest|overview|papers|texts-\d+)\.json$/.test(name);
}

function tellAccount(dataset: Dataset, out: string): void {
  for (const file of dataset.files) {
    tell(`  ${file.name}: ${file.records} records`);
    for (const { line, reason } of file.skipped) tell(`  ${file.name}:${line}: skipped, ${reason}`);
  }
  const { concepts, papers, clusters } = dataset;
  tell(
    `${papers.ids.length} papers, ${concepts.length} concepts, ${clusters.length} areas → ${out}`,
  );
}
