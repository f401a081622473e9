// Search for commands by name.

import type { Command } from './commands.ts';

/**
 * The commands in whose name each typed word is the prefix of a word, in table order; those whose whole name
 * starts with the text come first.
 */
export function rankCommands(typed: string, commands: readonly Command[]): Command[] {
  const wanted = wordsOf(typed);
  const fits = commands.filter(({ name }) => {
    const words = wordsOf(name);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  });
  const first = wanted.join(' ');
  const begins = ({ name }: Command) => Number(wordsOf(name).join(' ').startsWith(first));
  return fits
    .map((command, i) => ({ command, i }))
    .sort((a, b) => begins(b.command) - begins(a.command) || a.i - b.i)
    .map(({ command }) => command);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
