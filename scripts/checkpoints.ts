// What a long build has found so far, kept in a folder: interrupted, it goes on from there. A file holds
// what was found in a block of papers, and is named by all that it follows from.

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
import { Sayings } from '../src/core/questions/definitions.ts';
import { UsageError } from './command.ts';
import { portionsOf, textsOf } from './crew/tasks.ts';
import type { PaperText } from '../src/core/concepts/concept.ts';
import type { PackedExtractions } from '../src/core/concepts/pack-extractions.ts';
import type { Hands, Knowledge } from '../src/core/hands.ts';
import type { Saying } from '../src/core/questions/definitions.ts';

/** Papers in a block: less than a second's work is lost when a build is interrupted. */
const BLOCK = 2048;

/** Raised when what extraction finds, or the form in which it is kept, changes. */
const FORM = 1;

/** What was found in a block. */
interface Found {
  readonly packed: PackedExtractions;
  /** Sentences that define, by rows of the block. */
  readonly said: readonly Saying[];
}

/** Checkpoints in a folder. */
export interface Checkpoints {
  /** Hands that keep what they have read, and read nothing again that is kept. */
  readonly over: (hands: Hands) => Hands;
  /** Takes away what is kept: what it was kept for is done. The folder goes when nothing else is in it. */
  readonly clear: () => void;
}

/**
 * Checkpoints of a build.
 * @param size papers in a block
 * @throws UsageError when the folder cannot be written
 */
export function checkpointsIn(folder: string, size = BLOCK): Checkpoints {
  const place = resolve(folder);
  writing(folder, () => mkdirSync(place, { recursive: true }));
  const foundIn = (path: string, find: () => Found): Found => {
    const before = foundBefore(path);
    if (before) return before;
    const found = find();
    writing(folder, () => {
      keep(path, found);
    });
    return found;
  };
  const over = (hands: Hands): Hands => ({
    ...hands,
    // Notes are of no use for what has been read before, and nobody knows yet what that is.
    foresee: () => undefined,
    read: (papers, knowledge, count, sayings) => {
      const ids = knowledge.vocabulary.concepts.map(({ id }) => id);
      const mark = markOf(knowledge, sayings !== undefined);
      return portionsOf(papers, size).flatMap((block, i) => {
        const from = i * size;
        const found = foundIn(join(place, nameOf(block, mark)), () => {
          const own = new Sayings();
          const read = hands.read(block, knowledge, (done) => count?.(from + done), own);
          return { packed: packExtractions(read, placesOf(ids)), said: own.all() };
        });
        sayings?.addOfPart(found.said, from);
        count?.(from + block.length);
        return unpackExtractions(found.packed, ids);
      });
    },
  });
  const clear = () => {
    for (const name of readdirSync(place)) if (isCheckpoint(name)) rmSync(join(place, name));
    if (readdirSync(place).length === 0) rmdirSync(place);
  };
  return { over, clear };
}

/** Says in a line why a folder cannot be written. */
function writing(folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${folder}: cannot be written (${code}). Name another folder.`);
  }
}

/** What a file of this program holds; null where there is none, or it is damaged. */
function foundBefore(path: string): Found | null {
  try {
    return deserialize(readFileSync(path)) as Found;
  } catch {
    return null;
  }
}

/** Whole or not at all: under another name first. */
function keep(path: string, found: Found): void {
  writeFileSync(`${path}.tmp`, serialize(found));
  renameSync(`${path}.tmp`, path);
}

function placesOf(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, i) => [id, i]));
}

/** What all blocks are read with, in a few letters. */
function markOf({ given, vocabulary, words }: Knowledge, isToDefine: boolean): string {
  return digest(JSON.stringify([FORM, isToDefine, given, vocabulary, [...words]]));
}

function nameOf(block: readonly PaperText[], mark: string): string {
  return `block-${digest(JSON.stringify([mark, textsOf(block)]))}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function isCheckpoint(name: string): boolean {
  return /^block-[0-9a-f]{32}(?:\.tmp)?$/.test(name);
}
