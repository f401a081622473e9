// Commands issued before the part of the page they work on is loaded: queued until it is, together with the
// text typed after them.

import type { Command, CommandContext } from './commands.ts';

interface QueuedCommand {
  readonly command: Command;
  readonly typed: string;
}

export interface CommandQueue {
  /** Runs the command now, or as soon as its part is loaded. */
  readonly run: (command: Command, context: CommandContext) => void;
  /**
   * Handles a key meant for what a queued command will open: text is kept, Enter answers it.
   * @returns whether the key was consumed
   */
  readonly typeKey: (key: string, context: CommandContext) => boolean;
  /** Retries the queued commands. */
  readonly retry: (context: CommandContext) => void;
}

/** Does what Enter would have done after the text, without opening the field. */
export type AnswerQueued = (command: Command, typed: string, context: CommandContext) => void;

export function createCommandQueue(answer: AnswerQueued): CommandQueue {
  let queue: readonly QueuedCommand[] = [];
  return {
    run: (command, context) => {
      if (!command.run(context)) queue = [...queue, { command, typed: '' }];
    },
    typeKey: (key, context) => {
      const last = queue.at(-1);
      if (last?.command.takesText !== true) return false;
      // Escape drops the command and its text.
      if (key === 'Escape') queue = queue.slice(0, -1);
      else if (key === 'Enter' && last.typed.trim() !== '') {
        queue = queue.slice(0, -1);
        answer(last.command, last.typed, context);
      } else if (key === 'Backspace') queue = retyped(queue, last.typed.slice(0, -1));
      else if (key.length === 1) queue = retyped(queue, last.typed + key);
      else return false;
      return true;
    },
    retry: (context) => {
      const before = queue;
      queue = [];
      queue = before.filter(({ command, typed }) => {
        const isDone = command.run(context);
        if (isDone && typed !== '') setTimeout(insertText, 0, typed);
        return !isDone;
      });
    },
  };
}

function retyped(queue: readonly QueuedCommand[], typed: string): readonly QueuedCommand[] {
  return [...queue.slice(0, -1), { ...queue.at(-1)!, typed }];
}

/** Inserts text into the focused field as if it were typed. */
function insertText(typed: string): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  field.setRangeText(typed, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
