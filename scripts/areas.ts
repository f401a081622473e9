// areas: prints the areas of the map with their names, sizes and largest concepts.

import { buildOwn } from './build.ts';
import { withClearErrors } from './command.ts';
import type { Dataset } from '../src/core/dataset/dataset.ts';
import type { Command } from './command.ts';

/** Members printed of each area. */
const MAX_MEMBERS = 12;

/**
 * The command `areas [FILE…]`: two lines per area, its name and size, and its members; with `--curation`, after
 * applying edits.
 */
export function runAreas(command: Command): void {
  const { dataset } = withClearErrors(() => buildOwn(command.files, command));
  process.stdout.write(linesOf(dataset).join(''));
}

function linesOf({ clusters, concepts }: Dataset): string[] {
  return clusters.map(({ label }, c) => {
    const members = concepts.filter(({ cluster }) => cluster === c);
    members.sort((a, b) => b.papers - a.papers);
    const shown = members.slice(0, MAX_MEMBERS).map((member) => member.label);
    return `${c + 1}. ${label} (${members.length})\n   ${shown.join(', ')}\n`;
  });
}
