// Turtle texts → triples, with a parser that is given: the one we use has types of Node, so it is no
// part of the core.

import { InputError } from '../input-error.ts';
import type { ReadTurtle } from './formats.ts';

/** What is needed of an RDF/JS term. */
interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
}

/** A statement as RDF/JS has it. */
interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** Against what relative names are read. */
export const BASE_IRI = 'urn:file:';

/**
 * A reader of Turtle that tells file and line of what is wrong.
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
