// Reads the user's files that change the concepts: vocabularies and edits.

import { readCuration } from '../src/core/curate/layer-file.ts';
import { addVocabulary } from '../src/core/vocabularies/add-vocabulary.ts';
import { readTermList } from '../src/core/vocabularies/formats.ts';
import { printable, tell } from './command.ts';
import { readOwnVocabulary, readUtf8 } from './read-input.ts';
import { readTurtle } from './read-turtle.ts';
import type { Vocabulary } from '../src/core/concepts/vocabulary.ts';
import type { CurationReport } from '../src/core/curate/apply.ts';
import type { Edit } from '../src/core/curate/edit.ts';
import type { TermList } from '../src/core/vocabularies/term.ts';

/**
 * The terms and stop words of a file in any format.
 * @throws InputError naming file and line; UsageError when it cannot be opened
 */
export function readTerms(path: string): TermList {
  return readTermList(readUtf8(path), readTurtle);
}

/** The curated vocabulary, with the terms of a file added where one is given. */
export function readVocabularyWith(path: string | null): Vocabulary {
  const curated = readOwnVocabulary();
  return path === null ? curated : addVocabulary(curated, [readTerms(path)]);
}

/** The edits of a file. @throws InputError naming file and line */
export function readEdits(path: string): readonly Edit[] {
  return readCuration(readUtf8(path)).edits;
}

/** Prints the edits that no longer fit, each with its operation and the reason. */
export function tellMisfits(
  edits: readonly Edit[],
  { misfits }: CurationReport,
  of = 'this corpus',
): void {
  if (misfits.length === 0) return;
  tell(printable(`${misfits.length} of ${edits.length} edits do not fit ${of}; the others hold:`));
  for (const { edit: id, what } of misfits) {
    const edit = edits.find((each) => each.id === id);
    tell(printable(`  edit ${id}, ${edit ? editInShort(edit) : 'unknown'}: ${what}`));
  }
}

/** “merge quantisation into quantization”, by ids. */
function editInShort(edit: Edit): string {
  const named = 'concept' in edit ? [edit.concept] : [];
  const made = 'label' in edit ? [`“${edit.label}”`] : [];
  const into = edit.op === 'merge' ? ['into', edit.into] : [];
  return [edit.op, ...named, ...into, ...made].join(' ');
}
