// How far a build is, how fast it goes, how long it still takes: in words that do not jump.

import { STAGE_WORDS, STAGES } from '../../core/stages.ts';
import { countOf } from '../words.ts';
import type { BuildProgress } from '../../work/build-corpus.ts';

/** Where the bar stands when a stage begins, and when it ends. */
const SHARES = {
  read: [0, 0.1],
  merge: [0.1, 0.12],
  discover: [0.12, 0.25],
  extract: [0.25, 0.7],
} as const;

/** What follows the finding of concepts, measured by how long that takes. */
const AFTER = (1 - SHARES.extract[1]) / (SHARES.extract[1] - SHARES.extract[0]);

/** Of each stage that follows, as a share of the whole. */
const STEP = 0.07;

/** How much of a build is done, 0 to 1. */
export function shareOf(progress: BuildProgress | null): number {
  if (progress === null) return 0;
  const within = progress.total > 0 ? progress.done / progress.total : 0;
  const known = progress.stage in SHARES ? SHARES[progress.stage as keyof typeof SHARES] : null;
  if (known) return known[0] + (known[1] - known[0]) * within;
  const after = STAGES.indexOf(progress.stage as (typeof STAGES)[number]) - STAGES.indexOf('link');
  return SHARES.extract[1] + STEP * after;
}

/** What is being done. */
export function stageInWords(progress: BuildProgress | null): string {
  if (progress === null) return 'Starting';
  const { stage, done, total } = progress;
  if (stage === 'read') return `Reading file ${done + 1} of ${total}`;
  const words = STAGE_WORDS[stage];
  const said = words.charAt(0).toUpperCase() + words.slice(1);
  return stage === 'extract' ? `${said}: ${done} of ${countOf(total, 'paper')}` : said;
}

/** Below this a rate says more about the start than about the pace. In ms. */
const SETTLED = 1000;

/**
 * The pace of a build and the time left; a space where nothing is known yet. Only the finding of concepts
 * goes paper by paper: before it nobody can tell, and a guess that is wrong is worse than none.
 * @param inStage ms since the stage began
 */
export function paceInWords(progress: BuildProgress | null, inStage: number): string {
  if (progress?.stage !== 'extract' || progress.done === 0 || inStage < SETTLED) return ' ';
  const { done, total } = progress;
  const each = inStage / done;
  const left = Math.ceil((each * (total - done + AFTER * total)) / 1000);
  return `${Math.round(1000 / each)} papers a second, about ${timeInWords(left)} left`;
}

function timeInWords(seconds: number): string {
  return seconds < 100 ? countOf(seconds, 'second') : countOf(Math.ceil(seconds / 60), 'minute');
}
