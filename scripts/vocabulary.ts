// vocabulary: a vocabulary file, or the curated one, in another format.

import { VOCABULARY_FORMATS, vocabularyFormat } from '../src/core/vocabularies/formats.ts';
import { addVocabulary, termsOfVocabulary } from '../src/core/vocabularies/add-vocabulary.ts';
import { fail, withClearErrors } from './command.ts';
import { writeAtomically } from './export.ts';
import { readOwnVocabulary } from './read-input.ts';
import { readTerms } from './read-own.ts';
import type { TermList } from '../src/core/vocabularies/term.ts';
import type { Command } from './command.ts';

/** The command `vocabulary --format NAME [FILE] [--out FILE]`; without a file, of the curated one. */
export function runVocabulary({ files, format: id, out }: Command): void {
  const known = VOCABULARY_FORMATS.map((format) => format.id).join(', ');
  if (id === null) fail(`vocabulary needs a format. Add --format with one of ${known}.`);
  const format = vocabularyFormat(id);
  if (format === null) fail(`there is no format “${id}”. Use one of ${known}.`);
  if (files.length > 1) fail('vocabulary takes one file. Name one, or none for the curated one.');
  withClearErrors(() => {
    const text = format.write(termsIn(files[0]));
    if (out === null) process.stdout.write(text);
    else writeAtomically(out, text);
  });
}

function termsIn(path: string | undefined): TermList {
  const curated = readOwnVocabulary();
  if (path === undefined) return termsOfVocabulary(curated);
  const list = readTerms(path);
  // Validates the terms: errors are reported now, not by a later build.
  addVocabulary(curated, [list]);
  return list;
}
