// Commands issued before the part of the page they work on is loaded: queued until it is, together with the
// text typed after them.

import type { Command, CommandContext } from './commands.ts';

interface Held {
  readonly command: Command;
  readonly typed: string;
}

export interface HeldCommands {
  /** Runs the command now, or as soon as its part is loaded. */
  readonly run: (command: Command, context: CommandContext) => void;
  /**
   * Handles a key meant for what a queued command will open: text is kept, Enter answers it. @returns whether
   * the key was consumed
   */
  readonly type: (key: string, context: CommandContext) => boolean;
  /** Retries the queued commands. */
  readonly goOn: (context: CommandContext) => void;
}

/** Does what Enter would have done after the text, without opening the field. */
export type AnswerHeld = (command: Command, typed: string, context: CommandContext) => void;

export function holdCommands(answer: AnswerHeld): HeldCommands {
  let waiting: readonly Held[] = [];
  return {
    run: (command, context) => {
      if (!command.run(context)) waiting = [...waiting, { command, typed: '' }];
    },
    type: (key, context) => {
      const last = waiting.at(-1);
      if (last?.command.takesText !== true) return false;
      // Escape drops the command and its text.
      if (key === 'Escape') waiting = waiting.slice(0, -1);
      else if (key === 'Enter' && last.typed.trim() !== '') {
        waiting = waiting.slice(0, -1);
        answer(last.command, last.typed, context);
      } else if (key === 'Backspace') waiting = retyped(waiting, last.typed.slice(0, -1));
      else if (key.length === 1) waiting = retyped(waiting, last.typed + key);
      else return false;
      return true;
    },
    goOn: (context) => {
      const before = waiting;
      waiting = [];
      waiting = before.filter(({ command, typed }) => {
        const isDone = command.run(context);
        if (isDone && typed !== '') setTimeout(write, 0, typed);
        return !isDone;
      });
    },
  };
}

function retyped(waiting: readonly Held[], typed: string): readonly Held[] {
  return [...waiting.slice(0, -1), { ...waiting.at(-1)!, typed }];
}

/** Inserts text into the focused field as if it were typed. */
function write(typed: string): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  field.setRangeText(typed, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
