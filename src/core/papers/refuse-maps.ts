// Refuses files of terms, maps or networks, naming what they are and what to do with them.

import { InputError } from '../input-error.ts';

/** Characters examined. */
const HEAD = 20_000;

const REFERENCES = 'Give the file of references it was made from.';
const TERMS = 'Name it with --vocabulary FILE on the command line; papers go in as references.';

const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^"?id"?([\t,;])"?label"?(?=\1|\r?\n)(?=.*(?:\bx"?\1"?y\b|cluster|weight<|score<))/i,
    'a map of VOSviewer: terms and where they stand, no papers',
    REFERENCES,
  ],
  [
    /^(?:\d+[\t,; ]+\d+(?:[\t,; ]+[\d.]+)?[ \t]*\r?\n){5}/,
    'a network: pairs of numbers, no papers',
    REFERENCES,
  ],
  [
    /^\{(?=[^]*"network"\s*:\s*\{)(?=[^]*"(?:items|links|clusters)"\s*:\s*\[)/,
    'a map of VOSviewer: items and links, no papers',
    REFERENCES,
  ],
  [/^\{[^]{0,2000}"elements"\s*:\s*\{\s*"(?:nodes|edges)"/, 'a network of Cytoscape', REFERENCES],
  [/^\[\s*\{\s*"CXVersion"/, 'a network of Cytoscape (CX2)', REFERENCES],
  [
    /^(?:<\?xml[^>]*>)?(?:\s|<!--[^]*?-->)*<(?:gexf|graphml)[\s>]/i,
    'a network (GEXF, GraphML)',
    REFERENCES,
  ],
  [/^\*(?:vertices|network)\b/i, 'a network of Pajek', REFERENCES],
  [/^"?label"?[\t,;]"?replace by"?/i, 'a thesaurus of VOSviewer: terms, no papers', TERMS],
  [
    /^(?:"?score<[^>]*>"?[\t,;]?)+\r?\n/i,
    'a file of scores of VOSviewer',
    'Give the corpus file it belongs to.',
  ],
  [/^(?:<\?xml[^>]*>)?\s*<rdf:RDF[^]*?skos/i, 'a vocabulary (SKOS): terms, no papers', TERMS],
  [/^(?:@prefix|@base|PREFIX)\s/, 'a vocabulary (Turtle): terms, no papers', TERMS],
];

/** Throws InputError for a map, a network or a list of terms. */
export function refuseMaps(file: string, text: string): void {
  const head = text.slice(0, HEAD).replace(/^[\ufeff\s]+/, '');
  const found = KINDS.find(([pattern]) => pattern.test(head));
  if (found) throw new InputError(file, 1, `this is ${found[1]}`, found[2]);
}
