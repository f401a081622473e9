// A vault for Obsidian: a note for each concept and each paper, a start page and the map as a canvas, all
// linked. Note names are unique across the vault, since Obsidian links by name only.

import { addressOf, escapeMarkdown } from './citations.ts';
import { oneLine } from './one-line.ts';
import { writeCanvas } from './canvas.ts';
import { frontMatter } from './yaml.ts';
import { UniqueNames } from './file-names.ts';
import { yearIn } from './graph.ts';
import type { ArchivedFile } from './zip.ts';
import type { ExportGraph, ExportLink, ExportNode, ExportPaper } from './graph.ts';

/** Sentences quoted for one link. */
const QUOTED = 3;

/** A graph, the names of its notes, and indexes into it. */
interface Vault {
  readonly graph: ExportGraph;
  readonly concepts: readonly string[];
  readonly papers: readonly string[];
  /** Indices of links by node, strongest first. */
  readonly linksOf: ReadonlyMap<number, readonly number[]>;
  readonly papersOf: ReadonlyMap<number, readonly number[]>;
  readonly evidenceOf: ReadonlyMap<number, readonly number[]>;
}

/** All notes of the vault, by folder, then in the order of the graph; quotations need the evidence. */
export function writeVault(graph: ExportGraph): ArchivedFile[] {
  const names = new UniqueNames();
  names.take('Start', '');
  const vault: Vault = {
    graph,
    concepts: graph.nodes.map(({ label, id }) => names.take(label, `Concept ${id}`)),
    papers: graph.papers.map(({ title }, i) => names.take(title, `Paper ${i + 1}`)),
    linksOf: indexLinks(graph.links),
    papersOf: indexPapers(graph.papers),
    evidenceOf: groupBy(graph.evidence.map(({ link }) => link)),
  };
  const paths = vault.concepts.map((name) => `Concepts/${name}.md`);
  return [
    { path: 'Start.md', text: startNote(vault) },
    { path: 'Map.canvas', text: writeCanvas(graph, paths) },
    ...graph.nodes.map((node, i) => ({ path: paths[i]!, text: conceptNote(vault, node, i) })),
    ...graph.papers.map((paper, i) => ({
      path: `Papers/${vault.papers[i]!}.md`,
      text: paperNote(vault, paper),
    })),
  ];
}

/** Indices of each value, in order. */
function groupBy(values: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  values.forEach((value, i) => {
    const group = groups.get(value);
    if (group) group.push(i);
    else groups.set(value, [i]);
  });
  return groups;
}

function indexLinks(links: readonly ExportLink[]): Map<number, number[]> {
  const ends = groupBy(links.flatMap(({ a, b }) => [a, b]));
  const byStrength = (p: number, q: number) => links[q]!.strength - links[p]!.strength || p - q;
  return new Map(
    [...ends].map(([node, at]) => [node, at.map((i) => i >> 1).sort(byStrength)] as const),
  );
}

function indexPapers(papers: readonly ExportPaper[]): Map<number, number[]> {
  const pairs = papers.flatMap(({ concepts }, paper) =>
    concepts.map(([node]) => [node, paper] as const),
  );
  const groups = groupBy(pairs.map(([node]) => node));
  return new Map([...groups].map(([node, at]) => [node, at.map((i) => pairs[i]![1])] as const));
}

/** Escapes text for a note: Markdown, and the comments of Obsidian. */
function plain(text: string): string {
  return escapeMarkdown(oneLine(text)).replace(/%(?=%)/g, String.raw`\%`);
}

/** A link to a note, displayed with the full label where the note's name differs. */
function linkTo(name: string, label: string): string {
  const shown = oneLine(label)
    .replace(/[[\]|]/g, ' ')
    .trim();
  return shown === name || shown === '' ? `[[${name}]]` : `[[${name}|${shown}]]`;
}

function startNote({ graph, concepts }: Vault): string {
  const areas = groupBy(graph.nodes.map(({ area }) => area));
  const sections = [...areas.keys()]
    .sort((p, q) => p - q)
    .map((area) => {
      const members = areas.get(area)!;
      const list = [...members].sort(
        (p, q) => graph.nodes[q]!.papers - graph.nodes[p]!.papers || p - q,
      );
      const lines = list.map((i) => {
        const { label, papers } = graph.nodes[i]!;
        return `- ${linkTo(concepts[i]!, label)} (${papers})\n`;
      });
      return `## ${plain(graph.nodes[members[0]!]!.areaLabel)}\n\n${lines.join('')}`;
    });
  const { nodes, links, papers } = graph;
  const counts = `${nodes.length} concepts and ${links.length} links from ${papers.length} papers`;
  const about = `${counts}; dataset ${plain(graph.datasetId)}. The map: [[Map.canvas]].`;
  return [`# ${plain(graph.name)}\n`, `${about}\n`, ...sections].join('\n');
}

function conceptNote(vault: Vault, node: ExportNode, index: number): string {
  const { nodes } = vault.graph;
  const up = nodes.findIndex(({ id }) => id === node.broader);
  const head = frontMatter([
    ['aliases', aliasesOf(vault.concepts[index]!, node)],
    ['kind', node.type],
    ['area', node.areaLabel],
    ['papers', node.papers],
    ['first-year', node.years?.[0] ?? null],
    ['last-year', node.years?.[1] ?? null],
    ['broader', up < 0 ? null : `[[${vault.concepts[up]!}]]`],
    ['tags', [`concept/${node.type}`]],
  ]);
  const papers = (vault.papersOf.get(index) ?? []).map((i) => `- ${paperLink(vault, i)}\n`);
  const links = (vault.linksOf.get(index) ?? []).map((l) => linkEntry(vault, l, index));
  return [
    head,
    `# ${plain(node.label)}\n`,
    ...(node.definition === '' ? [] : [`${plain(node.definition)}\n`]),
    ...(links.length === 0 ? [] : [`## Linked concepts\n`, links.join('')]),
    ...(papers.length === 0 ? [] : [`## Papers\n`, papers.join('')]),
  ].join('\n');
}

function aliasesOf(name: string, { label, aliases }: ExportNode): string[] {
  return [...new Set([label, ...aliases])]
    .map(oneLine)
    .filter((each) => each !== name && each !== '');
}

function paperLink({ graph, papers }: Vault, index: number): string {
  const { title, date } = graph.papers[index]!;
  const year = yearIn(date);
  return linkTo(papers[index]!, title) + (year === null ? '' : ` (${year})`);
}

function linkEntry(vault: Vault, index: number, from: number): string {
  const { links, nodes } = vault.graph;
  const { a, b, papers, strength } = links[index]!;
  const other = a === from ? b : a;
  const count = papers === 1 ? '1 paper' : `${papers} papers`;
  const quotes = (vault.evidenceOf.get(index) ?? []).slice(0, QUOTED);
  const head = `- ${linkTo(vault.concepts[other]!, nodes[other]!.label)}: ${count}, strength ${strength}\n`;
  return head + quotes.map((i) => quoteOf(vault, i)).join('');
}

/** Indented, since it is inside a list item. */
function quoteOf(vault: Vault, index: number): string {
  const { sentences, paper } = vault.graph.evidence[index]!;
  const said = sentences.map(plain).join(' … ');
  return `  > ${said}\n  > — ${paperLink(vault, paper)}\n\n`;
}

function paperNote({ graph, concepts }: Vault, paper: ExportPaper): string {
  const { reference } = paper;
  const head = frontMatter([
    ['aliases', [oneLine(paper.title)]],
    ['date', paper.date],
    ['authors', reference.authors],
    ['venue', reference.venue],
    ['kind', reference.kind],
    ['doi', reference.doi],
    ['arxiv', reference.arxivId],
    ['url', addressOf(paper)?.url ?? null],
    ['keywords', reference.keywords],
    ['tags', ['paper']],
  ]);
  const list = paper.concepts.map(
    ([node]) => `- ${linkTo(concepts[node]!, graph.nodes[node]!.label)}\n`,
  );
  return [
    head,
    `# ${plain(paper.title)}\n`,
    ...(paper.abstract === '' ? [] : [`${plain(paper.abstract)}\n`]),
    ...(list.length === 0 ? [] : ['## Concepts\n', list.join('')]),
  ].join('\n');
}
