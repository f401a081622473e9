// build: files → a dataset folder, all of it or nothing.

import { mkdirSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeDataset } from '../src/core/dataset/files.ts';
import { buildDataset } from '../src/core/pipeline.ts';
import { fail, tell, withClearErrors } from './command.ts';
import { readCorpus, readOwnVocabulary } from './read-input.ts';
import type { Dataset } from '../src/core/dataset/dataset.ts';
import type { DatasetFile } from '../src/core/dataset/files.ts';
import type { Command } from './command.ts';

/** The command `build [FILE…] --out DIR`. */
export function runBuild({ files, out }: Command): void {
  if (out === null) fail('build needs a folder to write to. Add --out DIR.');
  withClearErrors(() => buildInto(files, out));
}

/** Builds the dataset of some files into a folder and tells what was read. */
export function buildInto(files: readonly string[], out: string): Dataset {
  const corpus = readCorpus(files);
  const { dataset, texts } = buildDataset(corpus.name, corpus.files, readOwnVocabulary());
  writeFolder(out, writeDataset(dataset, texts));
  tellAccount(dataset, out);
  return dataset;
}

/** Writes beside the target and renames, so that nobody ever sees half a dataset. */
function writeFolder(out: string, files: readonly DatasetFile[]): void {
  const target = resolve(out);
  if (existsSync(target) && !existsSync(join(target, files[0]!.name))) {
    // Only a folder that holds a dataset is replaced as a whole.
    for (const { name, text } of files) writeFileSync(join(target, name), text);
    return;
  }
  const temporary = `${target}.tmp-${process.pid}`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(temporary, name), text);
  rmSync(target, { recursive: true, force: true });
  renameSync(temporary, target);
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
