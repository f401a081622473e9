// Progress of a build on a terminal: the stage, its rate and the time left.

import { STAGE_WORDS } from '../src/core/stages.ts';
import { tellProgress } from './command.ts';
import type { Progress, Watch } from '../src/core/pipeline.ts';
import type { Stage } from '../src/core/stages.ts';

/** Prints the progress of one build. */
export function createProgressPrinter(now = () => performance.now(), say = tellProgress): Watch {
  let began: { readonly stage: Stage; readonly at: number } | null = null;
  return (progress) => {
    if (began?.stage !== progress.stage) began = { stage: progress.stage, at: now() };
    say(progressInWords(progress, (now() - began.at) / 1000));
  };
}

/** Seconds from which on a rate is meaningful. */
const MIN_SECONDS = 0.5;

/** `finding concepts: 640 of 4000 papers, 1280 a second, 3 s left`. */
export function progressInWords({ stage, done, total }: Progress, seconds: number): string {
  const words = STAGE_WORDS[stage];
  if (total <= 1) return words;
  const far = `${words}: ${done} of ${total} papers`;
  if (done === 0 || seconds < MIN_SECONDS) return far;
  const rate = done / seconds;
  return `${far}, ${Math.round(rate)} a second, ${timeInWords((total - done) / rate)} left`;
}

function timeInWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 100 ? `${whole} s` : `${Math.ceil(whole / 60)} min`;
}
