// bench extraction [FILE…]: papers per second on one core, our whole extraction against tokenizing and tagging by
// wink-nlp and compromise, alternating in one run. Measures CPU time of all threads of the process, as wall-clock time
// depends on other programs.

import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { tokenize } from '../../src/core/concepts/tokens.ts';
import { createExtractor } from '../../src/core/concepts/extract.ts';
import type { PaperText } from '../../src/core/concepts/concept.ts';
import type { Vocabulary } from '../../src/core/concepts/vocabulary.ts';

const RUNS = 11;
/** Texts per turn, at least; a small corpus is repeated, so that caches are warm for each program. */
const TEXTS_PER_TURN = 2000;
/** compromise takes seconds per run and needs no precise figure. */
const SLOW_RUNS = 3;

/** A program that processes the text of a paper. */
interface Contestant {
  readonly name: string;
  readonly runs: number;
  readonly read: (paper: PaperText) => unknown;
}

/** A line per program: papers per second, and time relative to ours. */
export function benchExtraction(papers: readonly PaperText[], vocabulary: Vocabulary): string {
  const contestants = [
    extraction(vocabulary),
    { name: 'tokens only', runs: RUNS, read: (paper: PaperText) => tokenize(textOf(paper)) },
    wink(),
    { name: 'compromise', runs: SLOW_RUNS, read: (paper: PaperText) => compromise(textOf(paper)) },
  ];
  const times = Math.ceil(TEXTS_PER_TURN / papers.length);
  const ms = timeInTurn(contestants, papers, times);
  const lines = contestants.map(({ name }, i) => {
    const speed = String(Math.round((papers.length / ms[i]!) * 1000)).padStart(10);
    return `${name.padEnd(34)} ${speed} ${(ms[i]! / ms[0]!).toFixed(2).padStart(13)}`;
  });
  return [`${papers.length} papers`.padEnd(34) + '   papers/s  times as long', ...lines].join('\n');
}

function textOf({ title, abstract }: PaperText): string {
  return `${title}\n${abstract}`;
}

function extraction(vocabulary: Vocabulary): Contestant {
  const extractor = createExtractor(vocabulary);
  return { name: 'paperloom, whole extraction', runs: RUNS, read: (p) => extractor.extract(p) };
}

function wink(): Contestant {
  // Tagging does not need sentence boundaries; without them it is faster.
  const nlp = winkNlp(model, ['pos']);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink is asked for tags by this function.
  const tag = nlp.its.pos;
  const read = (paper: PaperText) => nlp.readDoc(textOf(paper)).tokens().out(tag);
  return { name: 'wink-nlp, tokens and tags', runs: RUNS, read };
}

/** Median milliseconds of each program for all papers, after a warm-up turn. */
function timeInTurn(
  contestants: readonly Contestant[],
  papers: readonly PaperText[],
  most: number,
): number[] {
  const times: number[][] = contestants.map(() => []);
  for (let run = 0; run <= RUNS; run++) {
    contestants.forEach(({ runs, read }, i) => {
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
