// References in the forms reference managers read, and the default corpus as VOSviewer's files.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { readVosMaps } from '../../../scripts/bench/read-vosviewer.ts';
import { writeCslJson } from '../../../src/core/exports/csl-json.ts';
import { exportGraph } from '../../../src/core/exports/build-graph.ts';
import { shownAtFirst } from '../../../src/core/exports/shown.ts';
import {
  writeVosJson,
  writeVosMap,
  writeVosNetwork,
  writeVosThesaurus,
} from '../../../src/core/exports/vosviewer.ts';
import { readThesaurus } from '../../../src/core/vocabularies/thesaurus.ts';
import { buildFromReadings } from '../../../src/core/pipeline.ts';
import { writeCitations } from '../../../src/core/exports/citations.ts';
import { readCorpus, readOwnVocabulary } from '../../../scripts/read-input.ts';
import { applyFilters } from '../../../src/scene/seen.ts';
import { NO_FILTERS } from '../../../src/state/state.ts';
import type { WorkKind } from '../../../src/core/papers/paper.ts';
import type { CitedPaper } from '../../../src/core/exports/citations.ts';

const PAPER: CitedPaper = {
  id: 'p',
  title: 'Flat {minima} & 100%',
  date: '2024-05',
  authorCount: 2,
  links: [],
  reference: {
    authors: ['Doe, Jane', 'Rice and Sons'],
    venue: 'Journal of X_Y',
    doi: '10.1/a_b',
    arxivId: '2401.00001',
    url: null,
    keywords: ['a', 'b'],
    kind: null,
  },
};

describe('a reference', () => {
  it('is read back from BibTeX with its authors, venue and DOI', () => {
    const { entries, errors } = parse(writeCitations([PAPER], 'bibtex'));
    expect(errors).toEqual([]);
    expect(entries[0]).toMatchObject({
      type: 'article',
      fields: { doi: '10.1/a_b', year: '2024' },
    });
    expect(entries[0]!.fields).toMatchObject({
      title: 'Flat {minima} & 100%',
      journal: 'Journal of X_Y',
      author: [{ lastName: 'Doe', firstName: 'Jane' }, { name: 'Rice and Sons' }],
    });
  });

  it('has the tags of RIS and no note on authors that are named', () => {
    const lines = writeCitations([PAPER], 'ris').split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining(['TY  - JOUR', 'AU  - Doe, Jane', 'DO  - 10.1/a_b', 'KW  - b']),
    );
    expect(lines.join()).not.toContain('N1');
  });

  it('has the names and the date of CSL-JSON', () => {
    expect(JSON.parse(writeCslJson([PAPER]))).toMatchObject([
      {
        author: [{ family: 'Doe', given: 'Jane' }, { literal: 'Rice and Sons' }],
        issued: { 'date-parts': [[2024, 5]] },
        URL: 'https://doi.org/10.1/a_b',
      },
    ]);
  });
});

describe('a work of a kind', () => {
  const as = (kind: WorkKind): CitedPaper[] => [
    { ...PAPER, reference: { ...PAPER.reference!, kind } },
  ];

  it.each([
    ['article', 'article', 'JOUR', 'article-journal'],
    ['conference', 'inproceedings', 'CONF', 'paper-conference'],
    ['thesis', 'phdthesis', 'THES', 'thesis'],
    ['book', 'book', 'BOOK', 'book'],
    ['chapter', 'incollection', 'CHAP', 'chapter'],
    ['report', 'techreport', 'RPRT', 'report'],
    ['preprint', 'misc', 'UNPB', 'article'],
    ['dataset', 'dataset', 'DATA', 'dataset'],
  ] as const)('%s is so in BibTeX, RIS and CSL-JSON, whatever its venue', (kind, ...forms) => {
    const [bibtex, ris, csl] = forms;
    expect(writeCitations(as(kind), 'bibtex')).toMatch(`@${bibtex}{`);
    expect(writeCitations(as(kind), 'ris')).toMatch(`TY  - ${ris}`);
    expect(JSON.parse(writeCslJson(as(kind)))).toMatchObject([{ type: csl }]);
  });

  it('is named in a list where the venue does not tell it', () => {
    expect(writeCitations(as('thesis'), 'markdown')).toContain('(thesis; Journal of X\\_Y; 2024)');
    expect(writeCitations(as('article'), 'markdown')).toContain('(Journal of X\\_Y; 2024)');
  });
});

describe('the default corpus', () => {
  const { name, readings } = readCorpus([]);
  const { dataset, texts } = buildFromReadings(name, readings, readOwnVocabulary());
  const shown = shownAtFirst(dataset);
  const graph = exportGraph({ dataset, texts, shown }, true);

  it('is exported as the page shows it at first', () => {
    const seen = applyFilters(dataset, NO_FILTERS);
    const pairs = (links: readonly { a: number; b: number }[]) =>
      links.map(({ a, b }) => `${a} ${b}`).sort();
    expect(shown.concepts).toEqual(seen.concepts);
    expect(pairs(shown.links)).toEqual(pairs(seen.links));
    expect(graph.links.length).toBe(seen.shown.links);
  });

  it('has a sentence for every paper of every link', () => {
    const papers = graph.links.reduce((sum, link) => sum + link.papers, 0);
    expect(graph.evidence).toHaveLength(papers);
    expect(graph.evidence.every(({ sentences }) => sentences.length > 0)).toBe(true);
  });

  it('has a thesaurus that our own reader takes, with each name once', () => {
    const { terms } = readThesaurus({ name: 'v', text: writeVosThesaurus(graph) });
    const labels = new Set(graph.nodes.map(({ label }) => label));
    expect(terms.length).toBeGreaterThan(50);
    expect(terms.every(({ label }) => labels.has(label))).toBe(true);
    const names = terms.flatMap(({ aliases }) => aliases);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is the same map in both of VOSviewer’s forms', () => {
    const folder = mkdtempSync(join(tmpdir(), 'paperloom-vos-'));
    writeFileSync(join(folder, 'a.json'), writeVosJson(graph));
    writeFileSync(join(folder, 'b_map.txt'), writeVosMap(graph));
    writeFileSync(join(folder, 'b_network.txt'), writeVosNetwork(graph));
    const [json, text] = readVosMaps(folder);
    rmSync(folder, { recursive: true });
    expect(text!.graph).toEqual(json!.graph);
    expect([...text!.clusters]).toEqual(graph.nodes.map(({ area }) => area));
  });
});
