// Turtle files → triples, with the parser n3, which is loaded on demand: few files are Turtle.

import { createRequire } from 'node:module';
import { BASE_IRI, turtleReader } from '../src/core/vocabularies/read-turtle.ts';
import type * as N3 from 'n3';

const require = createRequire(import.meta.url);

export const readTurtle = turtleReader((text) => {
  const { Parser } = require('n3') as typeof N3;
  return new Parser({ baseIRI: BASE_IRI }).parse(text);
});
