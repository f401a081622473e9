// bench extraction [FILE…]: papers a second on one core, whole extraction of ours against wink-nlp and
// compromise splitting the same texts into words and tagging these, in turn in one run. Counted is the
// processor's time, of all threads of the process: on a busy machine the clock counts the others' work.

import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { tokenize } from '../../src/core/concepts/tokens.ts';
import { createExtractor } from '../../src/core/concepts/extract.ts';
import type { PaperText } from '../../src/core/concepts/concept.ts';
import type { Vocabulary } from '../../src/core/concepts/vocabulary.ts';

const RUNS = 11;
/** Texts of a turn, at least; a small corpus is read again and again, so that each has its own in the cache. */
const TEXTS_A_TURN = 2000;
/** compromise takes seconds for a run; its figure needs no precision. */
const SLOW_RUNS = 3;

/** One who reads a paper's text, from start to end. */
interface Reader {
  readonly name: string;
  readonly runs: number;
  readonly read: (paper: PaperText) => unknown;
}

/** A line each: papers a second, and how many times as fast ours is. */
export function benchExtraction(papers: readonly PaperText[], vocabulary: Vocabulary): string {
  const readers = [
    extraction(vocabulary),
    { name: 'tokens only', runs: RUNS, read: (paper: PaperText) => tokenize(textOf(paper)) },
    wink(),
    { name: 'compromise', runs: SLOW_RUNS, read: (paper: PaperText) => compromise(textOf(paper)) },
  ];
  const times = Math.ceil(TEXTS_A_TURN / papers.length);
  const ms = timeInTurn(readers, papers, times);
  const lines = readers.map(({ name }, i) => {
    const speed = String(Math.round((papers.length / ms[i]!) * 1000)).padStart(10);
    return `${name.padEnd(34)} ${speed} ${(ms[i]! / ms[0]!).toFixed(2).padStart(13)}`;
  });
  return [`${papers.length} papers`.padEnd(34) + '   papers/s  times as long', ...lines].join('\n');
}

function textOf({ title, abstract }: PaperText): string {
  return `${title}\n${abstract}`;
}

function extraction(vocabulary: Vocabulary): Reader {
  const extractor = createExtractor(vocabulary);
  return { name: 'paperloom, whole extraction', runs: RUNS, read: (p) => extractor.extract(p) };
}

function wink(): Reader {
  // Tags need no sentences: without these it is faster.
  const nlp = winkNlp(model, ['pos']);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink is asked for tags by this function.
  const tag = nlp.its.pos;
  const read = (paper: PaperText) => nlp.readDoc(textOf(paper)).tokens().out(tag);
  return { name: 'wink-nlp, tokens and tags', runs: RUNS, read };
}

/** Median milliseconds of each for all papers, after a turn of each that does not count. */
function timeInTurn(
  readers: readonly Reader[],
  papers: readonly PaperText[],
  most: number,
): number[] {
  const times: number[][] = readers.map(() => []);
  for (let run = 0; run <= RUNS; run++) {
    readers.forEach(({ runs, read }, i) => {
      if (run > runs) return;
      const repeats = runs === SLOW_RUNS ? 1 : most;
      const start = process.cpuUsage();
      for (let n = 0; n < repeats; n++) papers.forEach(read);
      const { user, system } = process.cpuUsage(start);
      if (run > 0) times[i]!.push((user + system) / 1000 / repeats);
    });
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(each.length / 2)]!);
}
