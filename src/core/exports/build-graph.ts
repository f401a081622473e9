// A dataset and what is shown of it → the graph that every writer takes.

import { byCloseness, findEvidence } from '../questions/evidence.ts';
import { datedPapers } from '../questions/dated-papers.ts';
import { LEAST_DATED, meanYears } from '../questions/paper-years.ts';
import { pairCounts } from '../links/co-occurrence.ts';
import { WEIGHTS } from '../links/weights.ts';
import { conceptsOfPaper, paperYear, referenceOf } from '../dataset/dataset.ts';
import { fileHue } from './hues.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import type { WeightId } from '../links/weights.ts';
import type { StrongLink } from '../links/weigh.ts';
import type { Dataset, PlacedConcept } from '../dataset/dataset.ts';
import type { Evidence, Quote } from '../questions/evidence.ts';
import type {
  ExportEvidence,
  ExportGraph,
  ExportLink,
  ExportNode,
  ExportPaper,
  GraphSource,
} from './graph.ts';

/**
 * The graph of what is shown.
 * @param withEvidence also finds the sentences behind every link, which reads each of its papers
 */
export function exportGraph(source: GraphSource, withEvidence = false): ExportGraph {
  const { dataset, shown } = source;
  const concepts = indicesOf(shown.concepts);
  const nodeOf = new Map(concepts.map((concept, node) => [concept, node]));
  const rows = indicesOf(shown.papers);
  const links = [...shown.links].sort((p, q) => p.a - q.a || p.b - q.b);
  const years = yearsOf(dataset, rows);
  const means = meansOf(dataset, shown.papers);
  const graph = {
    name: dataset.name,
    datasetId: dataset.id,
    nodes: concepts.map((i) =>
      nodeFor(dataset, i, shown.together, { years: years.get(i) ?? null, ...means(i) }),
    ),
    links: links.map((link) => linkFor(link, nodeOf, shown.together)),
    papers: rows.map((row) => paperFor(source, row, nodeOf)),
  };
  return { ...graph, evidence: withEvidence ? evidenceFor(source, links, rows) : [] };
}

function indicesOf(flags: Uint8Array): number[] {
  return [...flags.keys()].filter((i) => flags[i] === 1);
}

function nodeFor(
  { concepts, clusters }: Dataset,
  index: number,
  { counts }: CoOccurrence,
  dates: Pick<ExportNode, 'years' | 'dated' | 'meanYear'>,
): ExportNode {
  const concept = concepts[index]!;
  const { id, label, type, x, y, cluster, broader, definition, stability } = concept;
  const areaLabel = clusters[cluster]?.label ?? '';
  const hue = fileHue(cluster);
  const place = { area: cluster, areaLabel, hue, x, y };
  const aliases = otherNames(concept);
  return {
    id,
    label,
    type,
    ...place,
    papers: counts[index]!,
    ...dates,
    aliases,
    broader,
    definition,
    stability,
  };
}

function otherNames({ label, acronym, aliases }: PlacedConcept): string[] {
  const names = new Set([...(acronym === null ? [] : [acronym]), ...aliases]);
  names.delete(label);
  return [...names];
}

function yearsOf(dataset: Dataset, rows: readonly number[]): Map<number, [number, number]> {
  const years = new Map<number, [number, number]>();
  for (const row of rows) {
    const year = paperYear(dataset, row);
    if (year === null) continue;
    for (const concept of conceptsOfPaper(dataset, row)) {
      const [first, last] = years.get(concept) ?? [year, year];
      years.set(concept, [Math.min(first, year), Math.max(last, year)]);
    }
  }
  return years;
}

/** Number of dated papers of each concept, and the mean of their years where they are enough. */
function meansOf(
  dataset: Dataset,
  kept: Uint8Array,
): (concept: number) => Pick<ExportNode, 'dated' | 'meanYear'> {
  const { mean, dated } = meanYears(datedPapers(dataset, kept), dataset.concepts.length);
  return (i) => ({
    dated: dated[i]!,
    meanYear: dated[i]! < LEAST_DATED ? null : Math.round(mean[i]! * 100) / 100,
  });
}

function linkFor(
  link: StrongLink,
  nodeOf: ReadonlyMap<number, number>,
  together: CoOccurrence,
): ExportLink {
  const counts = pairCounts(link, together);
  const weights = Object.fromEntries(WEIGHTS.map(({ id, of }) => [id, sixDigits(of(counts))]));
  return {
    a: nodeOf.get(link.a)!,
    b: nodeOf.get(link.b)!,
    papers: link.papers,
    strength: sixDigits(link.strength),
    weights: weights as Record<WeightId, number>,
  };
}

function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}

function paperFor(
  { dataset, texts }: GraphSource,
  row: number,
  nodeOf: ReadonlyMap<number, number>,
): ExportPaper {
  const { papers, postings } = dataset;
  const concepts = [...conceptsOfPaper(dataset, row)].flatMap((concept, i) => {
    const node = nodeOf.get(concept);
    const salience = postings.salience[postings.offsets[row]! + i]! / 1000;
    return node === undefined ? [] : [[node, salience] as const];
  });
  return {
    id: papers.ids[row]!,
    title: papers.titles[row]!,
    abstract: texts?.[row]?.abstract ?? '',
    date: papers.dates[row] ?? null,
    authorCount: papers.authorCounts[row] ?? null,
    links: papers.links[row] ?? [],
    concepts: concepts.sort((p, q) => q[1] - p[1] || p[0] - q[0]),
    reference: referenceOf(papers, row),
  };
}

function evidenceFor(
  source: GraphSource,
  links: readonly StrongLink[],
  rows: readonly number[],
): ExportEvidence[] {
  const paperOf = new Map(rows.map((row, i) => [row, i]));
  const rowsWith = rowsByConcept(source.dataset, rows);
  return links.flatMap((link, l) =>
    evidenceOfLink(source, link, rowsWith).map(({ row, quotes }) => ({
      link: l,
      paper: paperOf.get(row)!,
      sentences: quotes.map((quote) => sentenceOf(source, row, quote)),
    })),
  );
}

function evidenceOfLink(
  { dataset, texts }: GraphSource,
  link: StrongLink,
  rowsWith: ReadonlyMap<number, readonly number[]>,
): Evidence[] {
  const [a, b] = [dataset.concepts[link.a]!.id, dataset.concepts[link.b]!.id];
  const ofB = new Set(rowsWith.get(link.b) ?? []);
  const both = (rowsWith.get(link.a) ?? []).filter((row) => ofB.has(row));
  const found = both.flatMap((row) => {
    const text = texts?.[row];
    return text ? (findEvidence(row, dataset.papers.titles[row]!, text, a, b) ?? []) : [];
  });
  return found.sort(byCloseness);
}

function rowsByConcept(dataset: Dataset, rows: readonly number[]): Map<number, number[]> {
  const rowsWith = new Map<number, number[]>();
  for (const row of rows) {
    for (const concept of conceptsOfPaper(dataset, row)) {
      const list = rowsWith.get(concept);
      if (list) list.push(row);
      else rowsWith.set(concept, [row]);
    }
  }
  return rowsWith;
}

function sentenceOf({ dataset, texts }: GraphSource, row: number, quote: Quote): string {
  const { field, start, end } = quote;
  const text = field === 'title' ? dataset.papers.titles[row]! : texts![row]!.abstract;
  return text.slice(start, end);
}
