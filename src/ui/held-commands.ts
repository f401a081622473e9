// Commands given before the part of the page they work on has come: they wait for it, and what was typed
// after them goes where it was meant to go.

import type { Command, CommandContext } from './commands.ts';

interface Held {
  readonly command: Command;
  readonly typed: string;
  /** Whether Enter ended it; what is typed after that is meant for what comes of it. */
  readonly isEntered: boolean;
}

export interface HeldCommands {
  /** Does it now, or as soon as it can be done. */
  readonly run: (command: Command, context: CommandContext) => void;
  /** Whether a key is text for what a command that waits will open; it is kept for that. */
  readonly type: (key: string) => boolean;
  /** Does what can be done by now. */
  readonly goOn: (context: CommandContext) => void;
}

export function holdCommands(): HeldCommands {
  let waiting: readonly Held[] = [];
  return {
    run: (command, context) => {
      if (!command.run(context)) waiting = [...waiting, { command, typed: '', isEntered: false }];
    },
    type: (key) => {
      const last = waiting.at(-1);
      if (last?.command.takesText !== true || last.isEntered) return false;
      // Who changes their mind wants neither.
      if (key === 'Escape') waiting = waiting.slice(0, -1);
      else if (key === 'Enter') waiting = changed(waiting, { isEntered: true });
      else if (key === 'Backspace') waiting = changed(waiting, { typed: last.typed.slice(0, -1) });
      else if (key.length === 1) waiting = changed(waiting, { typed: last.typed + key });
      else return false;
      return true;
    },
    goOn: (context) => {
      const before = waiting;
      waiting = [];
      waiting = before.filter((held) => {
        const isDone = held.command.run(context);
        if (isDone) setTimeout(write, 0, held);
        return !isDone;
      });
    },
  };
}

function changed(waiting: readonly Held[], by: Partial<Held>): readonly Held[] {
  return [...waiting.slice(0, -1), { ...waiting.at(-1)!, ...by }];
}

/** As if typed now, where the focus is. */
function write({ typed, isEntered }: Held): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  if (typed !== '') {
    field.setRangeText(typed, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  // What answers is found before it is chosen.
  if (isEntered) setTimeout(enter, 0, field);
}

function enter(field: HTMLInputElement): void {
  for (const kind of ['keydown', 'keyup'])
    field.dispatchEvent(new KeyboardEvent(kind, { key: 'Enter', bubbles: true, cancelable: true }));
}
