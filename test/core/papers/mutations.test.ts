// Every reader on files that went wrong in thousands of ways: none stops the program, none takes long, and
// every record it tells of is a line of the receipt. `npm run -s test:mutate` tries a hundred thousand.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/core/input-error.ts';
import { decodeFile } from '../../../src/core/papers/decode.ts';
import { readFile } from '../../../src/core/papers/intake.ts';
import { mergePapers } from '../../../src/core/papers/merge-papers.ts';
import { receiptOf, sumReceipt } from '../../../src/core/papers/receipt.ts';
import { damaged, numbersOf } from './damage.ts';
import type { DumpReading } from '../../../src/core/papers/paper.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/papers', import.meta.url));
const NAMES = readdirSync(FOLDER).sort();
const TEXTS = NAMES.map((name) => readFileSync(join(FOLDER, name), 'utf8'));

const IS_LONG = process.env.npm_lifecycle_event === 'test:mutate';
/** Damaged files tried of each kind. */
const TRIES = IS_LONG ? 3000 : 120;
/** No damaged file of these sizes may keep a reader so long, however busy the machine. In ms. */
const LONGEST = 5000;

const decode = (bytes: Uint8Array, label: string) => new TextDecoder(label).decode(bytes);

/** What does not hold of a reading, or null. */
function faultOf(reading: DumpReading, text: string): string | null {
  const { records, skipped } = reading;
  const papers = mergePapers([reading]);
  const sums = sumReceipt(receiptOf([reading], papers));
  const lines = text.split(/\r\n?|\n/).length;
  if (sums.records !== records.length + skipped.length)
    return 'records without a line of the receipt';
  if (sums.kept !== papers.length || sums.kept + sums.merged !== records.length)
    return 'sums that differ';
  if (records.some(({ title }) => title.trim() === '')) return 'a record without a title';
  if (papers.some(({ title }) => /[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/.test(title)))
    return 'controls';
  const all = [...records, ...skipped].map(({ source }) => source.line);
  return all.some((line) => !(line >= 1 && line <= lines))
    ? 'a line that is not in the file'
    : null;
}

function faultOfText(text: string): string | null {
  const began = performance.now();
  try {
    const fault = faultOf(readFile({ name: 'a', text }), text);
    const took = performance.now() - began;
    return fault ?? (took > LONGEST ? `${Math.round(took)} ms` : null);
  } catch (error) {
    if (!(error instanceof InputError)) return String(error instanceof Error ? error.stack : error);
    return error.message.includes('\n') ? 'a message of several lines' : null;
  }
}

describe.each(NAMES)('%s', (name) => {
  const index = NAMES.indexOf(name);

  it(
    'is read or refused in words however it is damaged',
    () => {
      for (let n = 0; n < TRIES; n++) {
        const seed = index * 1_000_003 + n;
        const other = TEXTS[seed % TEXTS.length]!;
        expect([seed, faultOfText(damaged(TEXTS[index]!, seed, other))]).toEqual([seed, null]);
      }
    },
    IS_LONG ? 3_600_000 : undefined,
  );

  it('is read or refused in words with bytes of it turned over', () => {
    const whole = new Uint8Array(readFileSync(join(FOLDER, name)));
    for (let n = 0; n < TRIES / 4; n++) {
      const dice = numbersOf(n);
      const bytes = whole.slice();
      for (let k = 0; k < 4; k++)
        bytes[Math.floor(dice() * bytes.length)]! ^= 1 << Math.floor(dice() * 8);
      const { files } = decodeFile({ name: 'a', bytes }, decode);
      expect([n, faultOfText(files[0]!.text)]).toEqual([n, null]);
    }
  });
});
