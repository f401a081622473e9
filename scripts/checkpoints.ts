// Checkpoints of a build: the extractions so far, kept in a folder, so that an interrupted build can be
// resumed. A file holds a block of papers; its name is a digest of everything the extractions depend on.

import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { packExtractions, unpackExtractions } from '../src/core/concepts/pack-extractions.ts';
import { DefinitionCollector } from '../src/core/questions/defining-sentences.ts';
import { stateOfCore } from './code-state.ts';
import { UsageError } from './command.ts';
import { batchesOf, textsOf } from './pool/messages.ts';
import type { PaperText } from '../src/core/concepts/concept.ts';
import type { PackedExtractions } from '../src/core/concepts/pack-extractions.ts';
import type { Executor, ExtractionContext } from '../src/core/executor.ts';
import type { ScoredDefinition } from '../src/core/questions/defining-sentences.ts';

/** Papers in a block: an interrupted build loses less than a second of work. */
const BLOCK = 2048;

/** The stored extractions of a block. */
interface Block {
  readonly packed: PackedExtractions;
  /** Its defining sentences; rows count from the block's first paper. */
  readonly said: readonly ScoredDefinition[];
}

/** The checkpoints of one folder. */
export interface Checkpoints {
  /** Wraps an executor: extractions are stored, and stored ones are not computed again. */
  readonly wrap: (executor: Executor) => Executor;
  /** Deletes the checkpoints once the build is done, and the folder if nothing else is in it. */
  readonly clear: () => void;
}

/**
 * Opens the checkpoints of a folder, which is created if need be.
 * @param size papers in a block
 * @throws UsageError when the folder cannot be written
 */
export function checkpointsIn(folder: string, size = BLOCK): Checkpoints {
  const root = resolve(folder);
  withWriteErrors(folder, () => mkdirSync(root, { recursive: true }));
  const readOrMake = (path: string, make: () => Block): Block => {
    const stored = readBlock(path);
    if (stored) return stored;
    const made = make();
    withWriteErrors(folder, () => {
      writeBlock(path, made);
    });
    return made;
  };
  const wrap = (executor: Executor): Executor => ({
    ...executor,
    // Precomputing would be wasted on stored papers, and which these are is not known yet.
    precompute: () => undefined,
    extract: (papers, context, onProgress, definitions) => {
      const ids = context.vocabulary.concepts.map(({ id }) => id);
      const key = keyOf(context, definitions !== undefined);
      return batchesOf(papers, size).flatMap((block, i) => {
        const from = i * size;
        const { packed, said } = readOrMake(join(root, nameOf(block, key)), () => {
          const own = new DefinitionCollector();
          const count = (done: number) => onProgress?.(from + done);
          const extractions = executor.extract(block, context, count, own);
          return { packed: packExtractions(extractions, indexOf(ids)), said: own.all() };
        });
        definitions?.addBatch(said, from);
        onProgress?.(from + block.length);
        return unpackExtractions(packed, ids);
      });
    },
  });
  const clear = () => {
    for (const name of readdirSync(root)) if (isCheckpoint(name)) rmSync(join(root, name));
    if (readdirSync(root).length === 0) rmdirSync(root);
  };
  return { wrap, clear };
}

/** Turns a failed write into a UsageError of one line. */
function withWriteErrors(folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${folder}: cannot be written (${code}). Name another folder.`);
  }
}

/** A stored block; null where there is none or the file is damaged. */
function readBlock(path: string): Block | null {
  try {
    return deserialize(readFileSync(path)) as Block;
  } catch {
    return null;
  }
}

/** Writes atomically: to a temporary name, then renamed. */
function writeBlock(path: string, block: Block): void {
  writeFileSync(`${path}.tmp`, serialize(block));
  renameSync(`${path}.tmp`, path);
}

function indexOf(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, i) => [id, i]));
}

/** A digest of the code and the extraction context, the same for all blocks. */
function keyOf({ given, vocabulary, words }: ExtractionContext, wantsDefinitions: boolean): string {
  return digest(JSON.stringify([stateOfCore(), wantsDefinitions, given, vocabulary, [...words]]));
}

function nameOf(block: readonly PaperText[], key: string): string {
  return `block-${digest(JSON.stringify([key, textsOf(block)]))}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function isCheckpoint(name: string): boolean {
  return /^block-[0-9a-f]{32}(?:\.tmp)?$/.test(name);
}
