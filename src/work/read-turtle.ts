// Turtle → triples in the page, with the parser of n3; its index would bring the streams of Node.

import { Parser } from 'n3';
import { BASE_IRI, turtleReader } from '../core/vocabularies/read-turtle.ts';

export const readTurtle = turtleReader((text) => new Parser({ baseIRI: BASE_IRI }).parse(text));
