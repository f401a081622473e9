// Vocabularies in eight formats: each is recognised, read back as it was written, and bad files are
// told of with file and line.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTurtle } from '../../../scripts/read-turtle.ts';
import { readTermList, VOCABULARY_FORMATS } from '../../../src/core/vocabularies/formats.ts';
import { bareTerm } from '../../../src/core/vocabularies/term.ts';
import type { TermList, VocabularyTerm } from '../../../src/core/vocabularies/term.ts';

const read = (text: string, name = 'v') => readTermList({ name, text }, readTurtle);
const write = (id: string, list: TermList) =>
  VOCABULARY_FORMATS.find((format) => format.id === id)!.write(list);
const term = (label: string, rest: Partial<VocabularyTerm> = {}) => ({
  ...bareTerm(label, 0),
  ...rest,
});
const listOf = (terms: VocabularyTerm[], stopWords: string[] = []): TermList => ({
  file: 'v',
  terms,
  stopWords: stopWords.map((text) => ({ text, line: 0 })),
});
const withoutLines = ({ terms, stopWords }: TermList) => ({
  terms: terms.map((each) => ({ ...each, line: 0 })),
  stopWords: stopWords.map(({ text }) => text),
});
const LIST = listOf(
  [
    term('loss landscape', {
      type: 'theory',
      definition: 'The loss, “drawn” as a surface; with hills.',
    }),
    term('flat minimum', {
      acronym: 'FM',
      aliases: ['flat minima', 'a;b', '<i>wide</i> & "valley"'],
      type: 'theory',
      broader: 'loss landscape',
    }),
    term('__proto__', { aliases: ['constructor', '=1+1', 'naïve Bayes'] }),
  ],
  ['paper', 'toString'],
);

describe('a vocabulary', () => {
  it.each(['csv', 'tsv', 'json-ld', 'rdf-xml', 'turtle'])('is read back whole from %s', (id) => {
    expect(withoutLines(read(write(id, LIST)))).toEqual(withoutLines(LIST));
  });

  it('keeps names and stop words in a thesaurus', () => {
    const names = listOf(
      LIST.terms.map(({ label, acronym, aliases }) =>
        term(label, { aliases: [...(acronym === null ? [] : [acronym]), ...aliases] }),
      ),
      LIST.stopWords.map(({ text }) => text),
    );
    expect(withoutLines(read(write('thesaurus', LIST)))).toEqual(withoutLines(names));
  });

  it('leaves names of two terms, and labels of others, out of a thesaurus', () => {
    const list = listOf([
      term('model compression', { aliases: ['compression', 'Pruning'] }),
      term('data compression', { acronym: 'DC', aliases: ['Compression'] }),
      term('pruning'),
    ]);
    expect(write('thesaurus', list).split('\n')).toEqual([
      'label\treplace by',
      'model compression\tmodel compression',
      'data compression\tdata compression',
      'DC\tdata compression',
      'pruning\tpruning',
      '',
    ]);
  });

  it('keeps names and what is wider in the form of CSO', () => {
    const plain = listOf([
      term('ontology', { type: 'field', aliases: ['knowledge ontologies', 'ontologies'] }),
      term('semantic web', { type: 'field', broader: 'ontology' }),
    ]);
    expect(withoutLines(read(write('cso', plain)))).toEqual(withoutLines(plain));
  });

  it('keeps stop words in a list of them', () => {
    const { terms, stopWords } = read(write('stop-words', LIST));
    expect([terms, stopWords.map(({ text }) => text)]).toEqual([[], ['paper', 'toString']]);
  });

  it('of any names is read back from every format that holds them', () => {
    const name = fc
      .string({
        minLength: 1,
        maxLength: 12,
        unit: fc.constantFrom(...Array.from('ab,;"\'<>&\\-=é μ_{}')),
      })
      .map((text) => text.trim().replace(/\s+/g, ' '))
      .filter((text) => /^[abéμ]/.test(text));
    const property = fc.property(fc.uniqueArray(name, { minLength: 1 }), (labels) => {
      const list = listOf(labels.map((label, i) => term(label + String(i), { definition: label })));
      for (const id of ['csv', 'tsv', 'json-ld', 'rdf-xml', 'turtle'])
        expect(withoutLines(read(write(id, list)))).toEqual(withoutLines(list));
    });
    fc.assert(property, { seed: 1, numRuns: 60 });
  });
});

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix x: <http://example.org/> .
x:scheme a skos:ConceptScheme ; skos:prefLabel "Not a term" .
x:animal a skos:Concept ; skos:prefLabel "animal"@en, "Tier"@de ; skos:narrower x:cat .
x:cat a skos:Concept ; skos:prefLabel "Katze"@de, "cat"@en-GB ; skos:altLabel "moggy"@en, "Mieze"@de .
`;

describe('files of others', () => {
  it('in SKOS are read by their English names, from either side of what is wider', () => {
    expect(withoutLines(read(TURTLE)).terms).toEqual([
      term('animal'),
      term('cat', { aliases: ['moggy'], broader: 'animal' }),
    ]);
    expect(read(TURTLE).terms[1]!.line).toBe(5);
  });

  it('in JSON-LD are read with the terms of their context', () => {
    const text = JSON.stringify({
      '@context': {
        '@vocab': 'http://www.w3.org/2004/02/skos/core#',
        up: { '@id': 'broader', '@type': '@id' },
        altLabel: { '@container': '@language' },
      },
      '@graph': [
        { '@id': 'x:a', '@type': 'Concept', prefLabel: { '@value': 'animal', '@language': 'en' } },
        {
          '@id': 'x:b',
          '@type': 'Concept',
          prefLabel: ['cat'],
          altLabel: { en: ['moggy'] },
          up: 'x:a',
        },
      ],
    });
    expect(withoutLines(read(text)).terms).toEqual([
      term('animal'),
      term('cat', { aliases: ['moggy'], broader: 'animal' }),
    ]);
  });

  it('of CSO are read by label or address, another way to write one as an alias', () => {
    const [at, of] = [
      'https://cso.kmi.open.ac.uk/topics/',
      'http://cso.kmi.open.ac.uk/schema/cso#',
    ];
    const rows = [
      ['ontology', 'superTopicOf', 'semantic_web'],
      ['ontologies', 'preferentialEquivalent', 'ontology'],
      ['ontology', 'relatedEquivalent', 'ontologies'],
      ['semantic_web', 'superTopicOf', 'linked_data%28web%29'],
      ['linked_data%28web%29', 'superTopicOf', 'ontology'],
    ];
    const text = rows.map(([a, p, b]) => `"<${at}${a}>","<${of}${p}>","<${at}${b}>"\n`).join('');
    const { terms } = read(text);
    expect(terms.map(({ label, aliases, broader }) => [label, aliases, broader])).toEqual([
      ['ontology', ['ontologies'], 'linked data(web)'],
      ['semantic web', [], 'ontology'],
      ['linked data(web)', [], 'semantic web'],
    ]);
  });

  it('of VOSviewer are read: what is replaced by nothing is a stop word', () => {
    const { terms, stopWords } = read(
      '\ufefflabel\treplace by\nconvnet\tCNN\ncnns\tCNN\r\npaper\t\n',
    );
    expect(terms).toEqual([{ ...bareTerm('CNN', 2), aliases: ['convnet', 'cnns'] }]);
    expect(stopWords).toEqual([{ text: 'paper', line: 4 }]);
  });

  it.each([
    ['label,type\na,method\n,task\n', 'v:3: an empty label'],
    ['label,type\na,method\nb,animal\n', 'v:3: no kind of concept is called “animal”'],
    ['label,type\n"a,method\n', 'v:2: a quotation mark is never closed'],
    ['label\treplace by\na\tb\na\tc\n', 'v:3: “a” is replaced by “b” and by “c”'],
    ['label\treplace by\n\tb\n', 'v:2: an empty label'],
    [`${TURTLE}x:dog a skos:Concept ; skos:prefLabel .\n`, /^v:6: /],
    ['{"@context":{"skos":1},', 'v: no JSON'],
    ['{"skos":"nothing"}', 'v: no SKOS concept'],
    [
      '<?xml version="1.0"?>\n<rdf:RDF xmlns:skos="x">\n<skos:Concept rdf:about="a">\n</rdf:RDF>',
      /^v:[34]: /,
    ],
    ['<cso#superTopicOf>,b\n', 'v:1: no triple'],
    ['A title\n\nAn abstract.\n', 'v: no vocabulary that is known'],
    ['', 'v: no vocabulary that is known'],
  ])('that are bad are refused: %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
