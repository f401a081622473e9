// Turtle (W3C) → triples.

import { Parser } from 'n3';
export const x = new Parser();
