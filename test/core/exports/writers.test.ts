// Every graph format read back by a reader of that format, with names meant to break it.

import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { writeCx2 } from '../../../src/core/exports/cx2.ts';
import { writeCyjs } from '../../../src/core/exports/cyjs.ts';
import { writeGexf } from '../../../src/core/exports/gexf.ts';
import { writeGraphml } from '../../../src/core/exports/graphml.ts';
import { writeJsonLd } from '../../../src/core/exports/json-ld.ts';
import { writePajekClu, writePajekNet } from '../../../src/core/exports/pajek.ts';
import { writeVault } from '../../../src/core/exports/obsidian.ts';
import { EXPORT_FORMATS } from '../../../src/core/exports/registry.ts';
import { conceptTable, paperTable } from '../../../src/core/exports/tables.ts';
import {
  writeVosJson,
  writeVosMap,
  writeVosThesaurus,
} from '../../../src/core/exports/vosviewer.ts';
import { NO_REFERENCE } from '../../../src/core/papers/paper.ts';
import type { ExportGraph, ExportNode, ExportPaper } from '../../../src/core/exports/graph.ts';

const NASTY = 'a "b" <c> & \'d\'\t=1+1\u0000\n]]>é𝒳';
const node = (id: string, label: string, x: number): ExportNode => ({
  id,
  label,
  type: 'method',
  area: 0,
  areaLabel: 'Area & <more>',
  hue: '#B0423B',
  x,
  y: 2.5,
  papers: 4,
  years: [2020, 2024],
  aliases: ['A1', label.toUpperCase()],
  broader: null,
  definition: '',
  stability: 0.5,
  dated: 3,
  meanYear: 2021.33,
});
const weights = { npmi: 0.25, association: 0.1, jaccard: 0.2, cosine: 0.3, count: 2, g2: 4 };
const graphOf = (label: string): ExportGraph => ({
  name: label,
  datasetId: 'd1',
  nodes: [node('p', label, 1), node('q', 'Q', -3)],
  links: [{ a: 0, b: 1, papers: 2, strength: 0.25, weights }],
  papers: [
    {
      id: 'x',
      title: label,
      abstract: label,
      date: '2024-05',
      authorCount: null,
      links: [],
      concepts: [[0, 0.9]],
      reference: { ...NO_REFERENCE, authors: [label] },
    },
  ],
  evidence: [{ link: 0, paper: 0, sentences: [label] }],
});

describe('GEXF', () => {
  it('gives back nodes, places, colours, edges and attributes', () => {
    const graph = parseGexf(UndirectedGraph, writeGexf(graphOf('P')));
    expect(graph.getNodeAttributes('p')).toMatchObject({
      label: 'P',
      kind: 'method',
      area: 1,
      papers: 4,
      firstYear: 2020,
      meanYear: 2021.33,
      x: 1,
      y: -2.5,
      color: 'rgb(176,66,59)',
    });
    expect(graph.getEdgeAttributes('p', 'q')).toMatchObject({ weight: 0.25, papers: 2, g2: 4 });
  });

  it('keeps a nasty name but for what XML cannot hold', () => {
    const graph = parseGexf(UndirectedGraph, writeGexf(graphOf(NASTY)));
    expect(graph.getNodeAttribute('p', 'label')).toBe(NASTY.replace('\u0000', ''));
  });
});

describe('a concept of unknown stability', () => {
  it('has no such attribute, rather than one that was not measured', () => {
    const [p, q] = graphOf('P').nodes;
    const graph = { ...graphOf('P'), nodes: [{ ...p!, stability: null }, q!] };
    const { head, rows } = conceptTable(graph);
    expect(rows.map((row) => row[head.indexOf('stability')])).toEqual([null, 0.5]);
    const read = parseGraphml(UndirectedGraph, writeGraphml(graph));
    expect(read.getNodeAttribute('p', 'stability')).toBeUndefined();
    expect(read.getNodeAttribute('q', 'stability')).toBe(0.5);
  });
});

describe('the map file of VOSviewer', () => {
  it('has a score for the mean year, empty where too few papers are dated', () => {
    const graph = graphOf('P');
    const [first, second] = graph.nodes;
    const nodes = [first!, { ...second!, dated: 2, meanYear: null }];
    const [head, ...rows] = writeVosMap({ ...graph, nodes })
      .trimEnd()
      .split('\n')
      .map((line) => line.replace('\r', '').split('\t'));
    const at = head!.indexOf('score<Mean year>');
    expect(rows.map((row) => row[at] ?? '')).toEqual(['2021.33', '']);
    expect(JSON.parse(writeVosJson(graph))).toHaveProperty(
      'network.items.0.scores.Mean year',
      2021.33,
    );
  });
});

describe('GraphML', () => {
  it('gives back nodes, edges and attributes', () => {
    const graph = parseGraphml(UndirectedGraph, writeGraphml(graphOf(NASTY)));
    expect(graph.getNodeAttributes('p')).toMatchObject({ papers: 4, x: 1, y: 2.5, stability: 0.5 });
    expect(graph.getNodeAttribute('p', 'label')).toBe(NASTY.replace('\u0000', ''));
    expect(graph.getEdgeAttributes('p', 'q')).toMatchObject({ weight: 0.25, npmi: 0.25 });
  });
});

describe('XML', () => {
  it('is well-formed whatever a name holds', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (name) => {
      for (const xml of [writeGexf(graphOf(name)), writeGraphml(graphOf(name))]) {
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(xml).close();
      }
    });
    expect(() => {
      fc.assert(property, { seed: 1, numRuns: 200 });
    }).not.toThrow();
  });
});

describe('Cytoscape', () => {
  it('loads the JSON with places and data', () => {
    const options = JSON.parse(writeCyjs(graphOf(NASTY))) as cytoscape.CytoscapeOptions;
    const cy = cytoscape({ ...options, headless: true, styleEnabled: true });
    expect(cy.$id('p').data('name')).toBe(NASTY);
    expect(cy.$id('p').position()).toEqual({ x: 1, y: 2.5 });
    expect(cy.edges().map((edge) => [edge.source().id(), edge.target().id()])).toEqual([
      ['p', 'q'],
    ]);
    cy.destroy();
  });

  it('gets CX2 whose counts and declarations match its aspects', () => {
    const aspects = JSON.parse(writeCx2(graphOf('P'))) as Record<string, unknown[]>[];
    const [, head, ...rest] = aspects;
    const counts = rest.slice(0, -1).map((aspect) => {
      const [name, items] = Object.entries(aspect)[0]!;
      return { name, elementCount: items.length };
    });
    expect(head!.metaData).toEqual(counts);
    const edges = rest.find((aspect) => 'edges' in aspect)!.edges;
    expect(edges).toMatchObject([{ id: 0, s: 0, t: 1, v: { weight: 0.25 } }]);
  });
});

describe('VOSviewer', () => {
  it('gets a description that is no HTML', () => {
    const graph = graphOf('P');
    const nodes = [{ ...graph.nodes[0]!, definition: '<img src=x>' }];
    expect(writeVosJson({ ...graph, nodes, links: [] })).toContain('&lt;img src=x&gt;');
  });

  it('is told to draw every link, beyond the thousand it draws by default', () => {
    expect(JSON.parse(writeVosJson(graphOf('P')))).toHaveProperty(
      'config.parameters.max_n_links',
      1,
    );
  });

  it('gets a thesaurus of the names that stand for one concept alone, and not for themselves', () => {
    const [p, q] = graphOf('P').nodes;
    const nodes = [
      { ...p!, aliases: ['One', 'ONE', 'p', 'Shared', 'q'] },
      { ...q!, aliases: ['shared', 'Two'] },
    ];
    expect(writeVosThesaurus({ ...graphOf('P'), nodes })).toBe(
      'label\treplace by\none\tP\ntwo\tQ\n',
    );
  });
});

describe('Pajek', () => {
  it('has numbered vertices with plain quotes, edges, and a partition', () => {
    const [head, first, , mark, edge] = writePajekNet(graphOf('a "b"\nc')).split('\n');
    expect([head, mark, edge]).toEqual(['*Vertices 2', '*Edges', '1 2 0.25']);
    expect(first).toMatch(/^1 "a 'b' c" 0\.\d{4} 0\.\d{4} 0\.5$/);
    expect(writePajekClu(graphOf('P'))).toBe('*Vertices 2\n1\n1\n');
  });
});

describe('JSON-LD', () => {
  it('names concepts, areas and papers, and links them', () => {
    const { '@graph': things } = JSON.parse(writeJsonLd(graphOf(NASTY))) as {
      '@graph': Record<string, unknown>[];
    };
    const ids = new Set(things.map((thing) => thing['@id']));
    expect(ids.size).toBe(5);
    expect(things[2]).toMatchObject({
      'skos:prefLabel': NASTY,
      'skos:related': [{ '@id': 'urn:paperloom:d1:concept:q' }],
    });
    expect(things[4]).toMatchObject({ 'schema:about': [{ '@id': 'urn:paperloom:d1:concept:p' }] });
  });
});

describe('the address of a paper', () => {
  const [paper] = graphOf('P').papers;
  const addressIn = (change: Partial<ExportPaper>) => {
    const graph = { ...graphOf('P'), papers: [{ ...paper!, ...change }] };
    const { head, rows } = paperTable(graph);
    const { '@graph': things } = JSON.parse(writeJsonLd(graph)) as {
      '@graph': Record<string, unknown>[];
    };
    const note = writeVault(graph).find(({ path }) => path.startsWith('Papers/'))!.text;
    return [
      rows[0]![head.indexOf('url')] ?? null,
      things.at(-1)!['schema:url'] ?? null,
      /^url: "(.*)"$/m.exec(note)?.[1] ?? null,
    ];
  };

  it('is the same in tables, linked data and notes: its own before one in the abstract', () => {
    const links = ['https://github.com/a/b'];
    const reference = { ...NO_REFERENCE, arxivId: '2401.00001' };
    const own = 'https://arxiv.org/abs/2401.00001';
    expect(addressIn({ links, reference })).toEqual([own, own, own]);
    expect(addressIn({ links })).toEqual([links[0], links[0], links[0]]);
    expect(addressIn({ reference: { ...NO_REFERENCE, url: 'file:///x' } })).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('a format', () => {
  it('has an id of its own', () => {
    const ids = EXPORT_FORMATS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('writes the same bytes twice, and something of an empty graph', () => {
    const empty = { ...graphOf('E'), nodes: [], links: [], papers: [], evidence: [] };
    for (const { id, write } of EXPORT_FORMATS) {
      expect(write(graphOf(NASTY)), id).toEqual(write(graphOf(NASTY)));
      expect(() => write(empty), id).not.toThrow();
    }
  });
});
