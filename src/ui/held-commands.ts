// Commands given before the part of the page they work on has come: they wait for it, and what was typed
// after them goes where it was meant to go.

import type { Command, CommandContext } from './commands.ts';

interface Held {
  readonly command: Command;
  readonly typed: string;
}

export interface HeldCommands {
  /** Does it now, or as soon as it can be done. */
  readonly run: (command: Command, context: CommandContext) => void;
  /** Whether a key is for what a command that waits will open: text is kept for it, and Enter answers it. */
  readonly type: (key: string, context: CommandContext) => boolean;
  /** Does what can be done by now. */
  readonly goOn: (context: CommandContext) => void;
}

/** Does what Enter would have done after a text, without what the command opens. */
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
      // Who changes their mind wants neither.
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

/** As if typed now, where the focus is. */
function write(typed: string): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  field.setRangeText(typed, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
