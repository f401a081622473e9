// How a map was made, in sentences for a paper: a caption and a paragraph of methods, as text,
// Markdown or LaTeX, and an entry of BibTeX for the program.

import { escapeMarkdown } from '../questions/citations.ts';
import { weightOf } from '../links/weigh.ts';
import { oneLine } from './one-line.ts';
import { escapeLatex, escapeTex } from './tex.ts';
import type { WeightId } from '../links/weights.ts';

/** What there is to say. */
export interface MapAccount {
  readonly name: string;
  readonly datasetId: string;
  /** Of the program. */
  readonly version: string;
  readonly papers: number;
  readonly concepts: number;
  readonly links: number;
  /** Years of the first and the last paper; null where none is dated. */
  readonly period: readonly [first: number, last: number] | null;
  readonly minPapers: number;
  readonly minLinkPapers: number;
  readonly weight: WeightId;
  readonly minStrength: number;
  /** Least G² of a link; 0 for none. */
  readonly minG2: number;
  /** Exponent of the backbone, 0 to 1; null without. */
  readonly backbone: number | null;
  readonly resolution: number;
  readonly seed: number;
}

export type ProseForm = 'text' | 'markdown' | 'latex';

const ESCAPES: Readonly<Record<ProseForm, (text: string) => string>> = {
  text: oneLine,
  markdown: (text) => escapeMarkdown(oneLine(text)),
  latex: escapeLatex,
};

/** A caption: what is seen, of what, and the identity of the data. */
export function writeCaption(account: MapAccount, form: ProseForm): string {
  const { name, papers, concepts, links, datasetId, version } = account;
  return ESCAPES[form](
    `Concept map of ${name}: ${concepts} concepts and ${links} links from ${papers} papers` +
      `${periodIn(account)}. Size shows the papers with a concept, colour its area. ` +
      `Paperloom ${version}, dataset ${datasetId}.`,
  );
}

function periodIn({ period }: MapAccount): string {
  if (period === null) return '';
  const [first, last] = period;
  return first === last ? ` of ${first}` : ` of ${first}–${last}`;
}

/** A paragraph that says how the map was made, with every threshold. */
export function writeMethods(account: MapAccount, form: ProseForm): string {
  const { name, papers, concepts, links, minPapers, resolution, seed } = account;
  const sentences = [
    `The corpus ${name} has ${papers} papers${periodIn(account)}.`,
    `Concepts were found in titles and abstracts; the ${concepts} in at least ${minPapers} papers are shown.`,
    `Two concepts are linked where they stand in one paper, each paper counted once (${links} links).`,
    thresholdsOf(account),
    `Areas are communities found by the Leiden algorithm (Traag, Waltman & van Eck 2019) at resolution ${resolution} with seed ${seed}.`,
    `The map was made with Paperloom ${account.version}; the dataset has the id ${account.datasetId}.`,
  ];
  return ESCAPES[form](sentences.join(' '));
}

function thresholdsOf(account: MapAccount): string {
  const { weight, minLinkPapers, minStrength, minG2, backbone } = account;
  const { label, least } = weightOf(weight);
  const least2 = [
    `at least ${minLinkPapers} papers`,
    ...(minStrength > least ? [`a strength of at least ${minStrength}`] : []),
    ...(minG2 > 0 ? [`G² of at least ${minG2}`] : []),
  ];
  const kept =
    backbone === null
      ? ''
      : ` Of a concept’s d links the strongest d^${backbone} were kept where either end keeps them (Satuluri, Parthasarathy & Ruan 2011).`;
  return `Links are weighted by ${label} and shown with ${least2.join(' and ')}.${kept}`;
}

/** An entry of BibTeX for the program. */
export function toolBibtex(version: string): string {
  const fields = [
    'title = {{Paperloom: a concept map of a pile of papers}}',
    `version = {${escapeTex(oneLine(version))}}`,
    'note = {Computer program}',
  ];
  return `@misc{paperloom,\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}
