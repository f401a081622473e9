// curate: suggests concepts to merge; or reports which edits of a file still fit the corpus.

import { applyCuration } from '../src/core/curate/apply.ts';
import { suggestMerges } from '../src/core/curate/suggest.ts';
import { buildOwn } from './build.ts';
import { tell, withClearErrors } from './command.ts';
import { readEdits, tellMisfits } from './read-own.ts';
import type { Edit } from '../src/core/curate/edit.ts';
import type { Build } from '../src/core/pipeline.ts';
import type { Command } from './command.ts';

/** The command `curate [FILE…] [--curation EDITS]`: a JSON line per suggestion, or per edit. */
export function runCurate(command: Command): void {
  const lines = withClearErrors(() => {
    const edits = command.curation === null ? null : readEdits(command.curation);
    const build = buildOwn(command.files, { ...command, curation: null });
    return edits === null ? suggestMerges(build.dataset) : accountOf(build, edits);
  });
  for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
}

function accountOf({ dataset, texts }: Build, edits: readonly Edit[]) {
  const { report } = applyCuration(dataset, texts, edits);
  if (report.misfits.length === 0) tell(`all ${edits.length} edits fit this corpus`);
  else tellMisfits(edits, report);
  const reasons = new Map(report.misfits.map(({ edit, what }) => [edit, what]));
  return edits.map((edit) => ({ ...edit, misfit: reasons.get(edit.id) ?? null }));
}
