// Progress of a build in words: the share done, the rate and the time left, each steady over time.

import { STAGE_WORDS, STAGES } from '../../core/stages.ts';
import { countOf } from '../words.ts';
import type { BuildProgress } from '../../work/build-corpus.ts';

/** Shares of the progress bar at which a stage begins and ends. */
const SHARES = {
  read: [0, 0.1],
  merge: [0.1, 0.12],
  discover: [0.12, 0.25],
  extract: [0.25, 0.7],
} as const;

/** Duration of the stages after extraction, relative to that of extraction. */
const AFTER = (1 - SHARES.extract[1]) / (SHARES.extract[1] - SHARES.extract[0]);

/** Share of the progress bar for each stage after extraction. */
const STEP = 0.07;

/** How much of a build is done, from 0 to 1. */
export function shareOf(progress: BuildProgress | null): number {
  if (progress === null) return 0;
  const within = progress.total > 0 ? progress.done / progress.total : 0;
  const known = progress.stage in SHARES ? SHARES[progress.stage as keyof typeof SHARES] : null;
  if (known) return known[0] + (known[1] - known[0]) * within;
  const after = STAGES.indexOf(progress.stage as (typeof STAGES)[number]) - STAGES.indexOf('link');
  return SHARES.extract[1] + STEP * after;
}

/** The current stage in words. */
export function stageInWords(progress: BuildProgress | null): string {
  if (progress === null) return 'Starting';
  const { stage, done, total } = progress;
  if (stage === 'read') return `Reading file ${done + 1} of ${total}`;
  const words = STAGE_WORDS[stage];
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return stage === 'extract' ? `${sentence}: ${done} of ${countOf(total, 'paper')}` : sentence;
}

/** ms; before that a rate reflects start-up rather than throughput. */
const SETTLED = 1000;

/**
 * The rate of a build and the time left, or a space if unknown. Only extraction proceeds paper by paper;
 * before it no estimate is possible, and a wrong one is worse than none.
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
