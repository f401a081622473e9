// The Worker's message loop: a call comes in by name, its answer or its error goes back by number.

import { TELLING, buffersOf, createTasks } from './tasks.ts';
import { textsFrom } from './fetch-text.ts';
import type { DatasetFile } from '../core/dataset/files.ts';
import type { Library } from './library.ts';
import type { Tasks } from './tasks.ts';

/** A message to the Worker. */
export type Call =
  | {
      readonly kind: 'open';
      readonly library: Library;
      /** The dataset's files; null to fetch them. */
      readonly files: readonly DatasetFile[] | null;
    }
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly task: keyof Tasks;
      readonly args: readonly unknown[];
    };

/** A message from the Worker. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  /** Not yet: so much is done, in per cent. */
  | { readonly id: number; readonly done: number }
  | { readonly id: number; readonly error: string };

let tasks: Tasks | null = null;

self.addEventListener('message', ({ data }: MessageEvent<Call>) => {
  if (data.kind === 'open') tasks = createTasks(data.library, textsFrom(data.files));
  else void answer(data.id, data.task, data.args);
});

async function answer(id: number, task: keyof Tasks, args: readonly unknown[]): Promise<void> {
  try {
    if (!tasks) throw new Error('No dataset is open.');
    const run = tasks[task] as (...args: readonly unknown[]) => Promise<unknown>;
    const value = await run(...args, ...(TELLING.has(task) ? [tellerOf(id)] : []));
    self.postMessage({ id, value } satisfies Answer, { transfer: buffersOf(value) });
  } catch (error) {
    self.postMessage({
      id,
      error: error instanceof Error ? error.message : String(error),
    } satisfies Answer);
  }
}

/** Posts each whole per cent once. */
function tellerOf(id: number): (share: number) => void {
  let told = -1;
  return (share) => {
    const done = Math.floor(100 * share);
    if (done > told) self.postMessage({ id, done: (told = done) } satisfies Answer);
  };
}
