// What is exported, read by programs that are not ours: VOSviewer Online's own reader, libxml2, the
// JSON-LD processor, the client of NDEx, networkx.

import { spawnSync } from 'node:child_process';
import { CX2Network } from '@js4cytoscape/ndex-client';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { XmlDocument } from 'libxml2-wasm';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { writeCx2 } from '../../../src/core/exports/cx2.ts';
import { writeGexf } from '../../../src/core/exports/gexf.ts';
import { writeGraphml } from '../../../src/core/exports/graphml.ts';
import { writeJsonLd } from '../../../src/core/exports/json-ld.ts';
import { writePajekClu, writePajekNet } from '../../../src/core/exports/pajek.ts';
import { writeVosJson, writeVosMap, writeVosNetwork } from '../../../src/core/exports/vosviewer.ts';
import { defaultGraph, graphOf } from './small-graph.ts';
import { readVosFiles, readVosJson } from './vosviewer-online.ts';
import type { ExportGraph } from '../../../src/core/exports/graph.ts';

const NASTY = '"a" \\ <c> & \'d\'\t=1+1; é𝒳, {e} %';
const ANY = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constant(NASTY));

/** Holds for any names, always the same ones. */
async function forAnyNames(check: (graph: ExportGraph) => void | Promise<void>): Promise<void> {
  const property = fc.asyncProperty(ANY, async (name) => {
    await check(graphOf(name));
  });
  await fc.assert(property, { seed: 7, numRuns: 60 });
}

describe('VOSviewer Online', () => {
  it('reads the JSON and the files of the default corpus as one map', async () => {
    const graph = defaultGraph();
    const json = await readVosJson(writeVosJson(graph));
    const files = await readVosFiles(writeVosMap(graph), writeVosNetwork(graph));
    for (const { dataError, mapData, networkData } of [json, files]) {
      expect(dataError ?? null).toBeNull();
      expect(mapData.map(({ label }) => label)).toEqual(graph.nodes.map(({ label }) => label));
      expect(networkData.map(([a, b, strength]) => [a - 1, b - 1, strength])).toEqual(
        graph.links.map(({ a, b, papers }) => [a, b, papers]),
      );
    }
    const placed = ({ x, y, cluster }: (typeof json.mapData)[number]) =>
      [x, y, cluster].map(Number);
    expect(files.mapData.map(placed)).toEqual(json.mapData.map(placed));
  });

  it('has what is lower on our map lower on its own, whose y grows upwards', async () => {
    const { mapData } = await readVosJson(writeVosJson(graphOf('P')));
    expect(mapData.map(({ y }) => y)).toEqual(graphOf('P').nodes.map((node) => -node.y + 0));
  });

  it('takes any name', async () => {
    await forAnyNames(async (graph) => {
      const [json, files] = [
        await readVosJson(writeVosJson(graph)),
        await readVosFiles(writeVosMap(graph), writeVosNetwork(graph)),
      ];
      expect([json.dataError ?? null, files.dataError ?? null]).toEqual([null, null]);
      expect(files.mapData).toHaveLength(graph.nodes.length);
      expect(json.mapData[0]!.label ?? '').toBe(graph.nodes[0]!.label);
    });
  });
});

describe('libxml2', () => {
  it('finds GEXF and GraphML well-formed whatever the names', async () => {
    await forAnyNames((graph) => {
      for (const xml of [writeGexf(graph), writeGraphml(graph)])
        XmlDocument.fromString(xml).dispose();
    });
  });

  it('finds the nodes and edges of the default corpus', () => {
    const graph = defaultGraph();
    for (const xml of [writeGexf(graph), writeGraphml(graph)]) {
      const document = XmlDocument.fromString(xml);
      const count = (name: string) => document.find(`//*[local-name()='${name}']`).length;
      expect([count('node'), count('edge')]).toEqual([graph.nodes.length, graph.links.length]);
      document.dispose();
    }
  });
});

describe('the JSON-LD processor', () => {
  /** Ids of the concepts of a graph that are broader than one, directly or not. */
  const idsAbove = (graph: ExportGraph, index: number): string[] => {
    const above = graph.nodes.findIndex(({ id }) => id === graph.nodes[index]!.broader);
    return above < 0 ? [] : [graph.nodes[above]!.id, ...idsAbove(graph, above)];
  };
  const toQuads = async (graph: ExportGraph) => {
    const document = JSON.parse(writeJsonLd(graph)) as jsonld.JsonLdDocument;
    const rdf = await jsonld.toRDF(document, {
      format: 'application/n-quads',
      documentLoader: (url) => Promise.reject(new Error(`asks for ${url}`)),
    });
    return new Parser({ format: 'N-Quads' }).parse(rdf as unknown as string);
  };

  it('makes every concept, link and mention of the default corpus a statement', async () => {
    const graph = defaultGraph();
    const quads = await toQuads(graph);
    const count = (end: string) => quads.filter((q) => q.predicate.value.endsWith(end)).length;
    const mentions = graph.papers.reduce((sum, { concepts }) => sum + concepts.length, 0);
    const isFiled = ({ a, b }: { a: number; b: number }) =>
      idsAbove(graph, a).includes(graph.nodes[b]!.id) ||
      idsAbove(graph, b).includes(graph.nodes[a]!.id);
    const filed = graph.links.filter(isFiled);
    expect(filed.length).toBeGreaterThan(0);
    expect(count('#related')).toBe(2 * (graph.links.length - filed.length));
    expect(count('#member')).toBe(graph.nodes.length);
    expect(count('/about')).toBe(mentions);
    expect(count('#definition')).toBe(graph.nodes.filter((n) => n.definition !== '').length);
    const concepts = quads.filter((q) => q.object.value.endsWith('core#Concept'));
    expect(new Set(concepts.map((q) => q.subject.value)).size).toBe(graph.nodes.length);
  });

  it('keeps names as they are', async () => {
    const quads = await toQuads(graphOf(NASTY));
    expect(quads.some(({ object }) => object.value === NASTY)).toBe(true);
  });
});

describe('the client of NDEx', () => {
  it('finds a CX2 network valid, with all its nodes and edges', () => {
    const graph = defaultGraph();
    const [head, ...aspects] = JSON.parse(writeCx2(graph)) as Record<string, unknown>[];
    const network = new CX2Network(Object.assign({}, head, ...aspects) as Partial<CX2Network>);
    expect(network.validate()).toEqual({ isValid: true, errors: [] });
    expect(network.getNodeCount()).toBe(graph.nodes.length);
    expect(network.getEdgeCount()).toBe(graph.links.length);
    expect(network.getStatistics().hasCoordinates).toBe(true);
  });
});

const READ_PAJEK = `
import json, sys, networkx
net = networkx.parse_pajek(sys.stdin.read())
print(json.dumps([list(net.nodes), [[a, b, w] for a, b, w in net.edges(data="weight")]]))`;

const hasNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;

describe('networkx', () => {
  const skipped = hasNetworkx ? '' : ' (skipped: python3-networkx is not installed)';
  const read = (graph: ExportGraph) => {
    const { stdout } = spawnSync('python3', ['-c', READ_PAJEK], {
      input: writePajekNet(graph),
      encoding: 'utf8',
    });
    return JSON.parse(stdout) as [string[], [string, string, number][]];
  };

  it.skipIf(!hasNetworkx)(`reads Pajek's network with all names and links${skipped}`, () => {
    const graph = defaultGraph();
    const [names, links] = read(graph);
    expect(names).toEqual(graph.nodes.map(({ label }) => label));
    const strengths = (all: readonly number[]) => [...all].sort((p, q) => p - q);
    expect(strengths(links.map(([, , weight]) => weight))).toEqual(
      strengths(graph.links.map(({ strength }) => strength)),
    );
    expect(writePajekClu(graph).trim().split('\n')).toHaveLength(1 + names.length);
  });

  it.skipIf(!hasNetworkx)(`reads a name of signs as one name${skipped}`, () => {
    const [names, links] = read(graphOf(NASTY));
    expect(names[0]).toBe("'a' / <c> & 'd' =1+1; é𝒳, {e} %");
    expect(links).toHaveLength(2);
  });
});
