// Handles Enter after text that was typed before its field was loaded: takes the first match the field would
// have offered.

import { searchConcepts } from '../core/search/search-concepts.ts';
import { open, searchFor } from '../state/actions.ts';
import { COMMANDS } from './commands.ts';
import { openAndFocus } from './move-focus.ts';
import { rankCommands } from './rank-commands.ts';
import type { Command, CommandContext } from './commands.ts';
import type { CommandQueue } from './command-queue.ts';
import type { Selection } from '../state/state.ts';

/**
 * Runs or opens the first match; if there is none, opens the field with the text, where the reader sees that.
 */
export async function answerQueued(
  command: Command,
  typed: string,
  context: CommandContext,
  run: CommandQueue['run'],
): Promise<void> {
  if (command.id === 'palette') {
    const [first] = rankCommands(typed, COMMANDS).filter(({ id }) => id !== 'palette');
    run(first ?? command, context);
    return;
  }
  context.store.act(searchFor, typed);
  const first = await firstFinding(typed, context);
  if (first === null) run(command, context);
  else
    openAndFocus(context.store, () => {
      context.store.act(open, first);
    });
}

/** Concepts before papers, as in the search results. */
async function firstFinding(
  typed: string,
  { store, tasks }: CommandContext,
): Promise<Selection | null> {
  const { dataset } = store.getState();
  if (dataset === null) return null;
  const [concept] = searchConcepts(typed, dataset.concepts);
  if (concept !== undefined) return { kind: 'concept', id: dataset.concepts[concept]!.id };
  const [paper] = (await tasks?.searchPapers(typed))?.hits ?? [];
  return paper === undefined ? null : { kind: 'paper', id: dataset.papers.ids[paper.row]! };
}
