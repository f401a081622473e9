// Turtle text → triples, by a parser that is passed in: its types need Node, so it is not part of the core.

import { InputError } from '../input-error.ts';
import type { ReadTurtle } from './formats.ts';

/** The used part of an RDF/JS term. */
interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
}

/** A statement in RDF/JS. */
interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** Base of relative IRIs. */
export const BASE_IRI = 'urn:file:';

/**
 * A Turtle reader whose errors name file and line.
 * @param parse throws an Error that ends in “on line N”
 */
export function turtleReader(parse: (text: string) => readonly Quad[]): ReadTurtle {
  return ({ name, text }) => {
    try {
      return parse(text.replace(/^\ufeff/, '')).map(({ subject, predicate, object }) => ({
        subject: subject.value,
        predicate: predicate.value,
        object: object.value,
        language: object.termType === 'Literal' ? (object.language ?? '') : null,
      }));
    } catch (error) {
      const { message } = error as Error;
      const line = Number(/ on line (\d+)/.exec(message)?.[1] ?? 0);
      const what = message.replace(/ on line \d+\.?$/, '').replace(/\.$/, '');
      throw new InputError(name, line, what, 'Correct the Turtle.');
    }
  };
}
