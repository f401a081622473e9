// Turtle files → triples, with the parser of n3; its types are Node's, so it is no part of the core.

import { Parser } from 'n3';
import { InputError } from '../src/core/input-error.ts';
import type { TextFile } from '../src/core/papers/formats/formats.ts';
import type { Triple } from '../src/core/vocabularies/skos.ts';

/** @throws InputError naming file and line */
export function readTurtle({ name, text }: TextFile): Triple[] {
  try {
    const quads = new Parser({ baseIRI: 'urn:file:' }).parse(text.replace(/^\ufeff/, ''));
    return quads.map(({ subject, predicate, object }) => ({
      subject: subject.value,
      predicate: predicate.value,
      object: object.value,
      language: object.termType === 'Literal' ? object.language : null,
    }));
  } catch (error) {
    const { message } = error as Error;
    const line = Number(/ on line (\d+)/.exec(message)?.[1] ?? 0);
    const what = message.replace(/ on line \d+\.?$/, '').replace(/\.$/, '');
    throw new InputError(name, line, what, 'Correct the Turtle.');
  }
}
