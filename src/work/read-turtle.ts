// Parses Turtle in the page with the parser of n3, imported directly since the package's index needs Node streams.

import { Parser } from 'n3';
import { BASE_IRI, turtleReader } from '../core/vocabularies/read-turtle.ts';

export const readTurtle = turtleReader((text) => new Parser({ baseIRI: BASE_IRI }).parse(text));
