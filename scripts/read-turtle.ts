// Turtle files → triples, with the parser of n3.

import { Parser } from 'n3';
import { BASE_IRI, turtleReader } from '../src/core/vocabularies/read-turtle.ts';

export const readTurtle = turtleReader((text) => new Parser({ baseIRI: BASE_IRI }).parse(text));
