// How a map was made, for a publication: a caption and a paragraph of methods, as text, Markdown or LaTeX, and a
// BibTeX entry for the program.

import { escapeMarkdown } from './citations.ts';
import { countOf, grouped } from '../grouped.ts';
import { weightOf } from '../links/weigh.ts';
import { oneLine } from './one-line.ts';
import { escapeLatex, escapeTex } from './tex.ts';
import { LEAST_DATED } from '../questions/paper-years.ts';
import { FALSE_DISCOVERIES, LEAST_RATIO } from '../questions/proportions.ts';
import { LEAST_PAPERS } from '../questions/rising.ts';
import { sayYears } from '../say-years.ts';
import { explainDivision, sayDivision } from './division.ts';
import { explainMarked, sayMarked } from './marked.ts';
import type { Division } from './division.ts';
import type { MarkedAccount } from './marked.ts';
import type { WeightId } from '../links/weights.ts';
import type { Windows } from '../questions/dated-papers.ts';

/** The colouring of concepts by a quantity. */
export interface ColourAccount {
  readonly of: 'year' | 'change';
  /** Meaning of the ends of the colour scale; null where no concept has a value. */
  readonly ends: readonly [low: string, high: string] | null;
  /** Papers without a date. */
  readonly undated: number;
  /** The years compared, where the quantity is a change. */
  readonly windows: Windows | null;
}

/** The facts that captions and methods state. */
export interface MapAccount {
  readonly name: string;
  readonly datasetId: string;
  /** Version of the program. */
  readonly version: string;
  /** All papers of the corpus, regardless of filters. */
  readonly allPapers: number;
  /** Papers that pass the filters. */
  readonly papers: number;
  /** How many of them have a date. */
  readonly dated: number;
  readonly concepts: number;
  readonly links: number;
  /** Years of the first and the last of them; null where none is dated. */
  readonly period: readonly [first: number, last: number] | null;
  /** What the filters leave out, and why; without concepts below `minPapers`. */
  readonly leftOut: readonly LeftOut[];
  readonly minPapers: number;
  /** Replaces `minPapers` where two corpora with different minimums are compared: by name of the corpus. */
  readonly minPapersIn?: readonly (readonly [name: string, papers: number])[];
  readonly minLinkPapers: number;
  readonly weight: WeightId;
  readonly minStrength: number;
  /** Least G² of a link, which then also meets more often than by chance; 0 for none. */
  readonly minG2: number;
  /** Exponent of the backbone, 0 to 1; null when it is off. */
  readonly backbone: number | null;
  /** What colours mean, where not areas. */
  readonly coloured: ColourAccount | null;
  /** What the open question has marked; nothing where left out. */
  readonly marked?: MarkedAccount | null;
  readonly division: Division;
  /** Edits of concepts by hand: what was done, as in “merged into others”, and how often. */
  readonly edits: readonly (readonly [what: string, count: number])[];
}

/** Papers or concepts that are not on the map, and the reason, as in “without code”. */
export interface LeftOut {
  readonly what: 'papers' | 'concepts';
  readonly count: number;
  readonly reason: string;
}

export type ProseForm = 'text' | 'markdown' | 'latex';

const ESCAPES: Readonly<Record<ProseForm, (text: string) => string>> = {
  text: oneLine,
  markdown: (text) => escapeMarkdown(oneLine(text)),
  latex: escapeLatex,
};

/** A caption: what is shown, of which corpus, and the id of the dataset. */
export function writeCaption(account: MapAccount, form: ProseForm): string {
  const { name, papers, concepts, links, datasetId, version, marked } = account;
  return ESCAPES[form](
    `Concept map of ${name}: ${countOf(concepts, 'concept')} and ${countOf(links, 'link')} from ${countOf(papers, 'paper')}` +
      `${periodIn(account)}. Size shows the papers with a concept, ${colourIn(account)}. ` +
      (marked ? `${sayMarked(marked)} ` : '') +
      `Paperloom ${version}, dataset ${datasetId}.`,
  );
}

function colourIn({ coloured, division }: MapAccount): string {
  if (coloured === null) return `colour ${sayDivision(division)}`;
  const what =
    coloured.of === 'year'
      ? 'colour the mean year of its dated papers'
      : 'colour how its share of the papers changed';
  const pale = coloured.of === 'year' ? '' : '; pale: may be chance';
  return `${what} (grey: fewer than ${leastDated(coloured)} of them${pale})`;
}

/** Dated papers below which a concept is grey. */
function leastDated({ of }: ColourAccount): number {
  return of === 'year' ? LEAST_DATED : LEAST_PAPERS;
}

/** How the quantity behind the colours was computed, and the colour scale. */
function colouringOf({ coloured, papers }: MapAccount): string[] {
  if (coloured === null) return [];
  const { of, ends, undated, windows } = coloured;
  if (of === 'change' && windows === null)
    return ['Concepts have no colour, for no two dated papers are of different years.'];
  const left =
    undated === 0
      ? ''
      : ` (${grouped(undated)} of ${grouped(papers)} papers are undated and left out)`;
  const counted =
    windows === null
      ? `Concepts are coloured by the mean year of their dated papers${left}`
      : `Concepts are coloured by their share of the dated papers of ${sayYears(...windows.late)} against that of ${sayYears(...windows.early)}, half a paper added to every count${left}`;
  const scale =
    ends === null
      ? ''
      : ` The scale is ${of === 'year' ? 'a section of viridis (van der Walt & Smith 2015)' : 'one of blue, grey for no change, and orange'} from ${ends[0]} to ${ends[1]}, between which nine tenths of the values lie.`;
  return [
    `${counted}; those with fewer than ${leastDated(coloured)} are grey${sayPale(of)}.${scale}`,
  ];
}

/** Which changes are drawn pale; nothing for a mean year. */
function sayPale(of: ColourAccount['of']): string {
  if (of === 'year') return '';
  const most = Math.round(100 * FALSE_DISCOVERIES);
  return `, and changes by a factor under ${LEAST_RATIO}, or not beyond chance by Fisher’s exact test at a false discovery rate of ${most} % (Benjamini & Hochberg 1995), are pale`;
}

/** The years of the papers, and the number of dated ones where some are undated. */
function periodIn({ papers, dated, period }: MapAccount): string {
  if (period === null) return '';
  const years = sayYears(...period);
  return dated === papers ? ` of ${years}` : ` (${grouped(dated)} of them dated, ${years})`;
}

/** A paragraph on how the map was made, with every threshold and every filter. */
export function writeMethods(account: MapAccount, form: ProseForm): string {
  const { links, edits } = account;
  const sentences = [
    ...papersOf(account),
    'Concepts were found in titles and abstracts by a curated vocabulary and as terms that the corpus itself uses (candidates by C-value, Frantzi, Ananiadou & Mima 2000, judged by boosted trees).',
    conceptsOf(account),
    `Two concepts are linked where they stand in one paper, each paper counted once (${countOf(links, 'link')}).`,
    thresholdsOf(account),
    ...explainDivision(account.division),
    ...(edits.length > 0 ? [`Concepts were edited by hand: ${listOf(edits)}.`] : []),
    ...colouringOf(account),
    ...(account.marked ? [explainMarked(account.marked)] : []),
    `The map was made with Paperloom ${account.version}; the dataset has the id ${account.datasetId}.`,
  ];
  return ESCAPES[form](sentences.join(' '));
}

function listOf(edits: MapAccount['edits']): string {
  return edits.map(([what, count]) => `${grouped(count)} ${what}`).join(', ');
}

function papersOf(account: MapAccount): string[] {
  const { name, papers, allPapers } = account;
  const isWhole = papers === allPapers;
  if (isWhole) return [`The corpus ${name} has ${countOf(papers, 'paper')}${periodIn(account)}.`];
  return [
    `The corpus ${name} has ${countOf(allPapers, 'paper')}, of which ${grouped(papers)}${periodIn(account)} were considered.`,
    `Left out were papers ${reasonsOf(account, 'papers')}.`,
  ];
}

function conceptsOf(account: MapAccount): string {
  const shown = `The ${countOf(account.concepts, 'concept')} in at least ${leastIn(account)} are shown`;
  const reasons = reasonsOf(account, 'concepts');
  return reasons === '' ? `${shown}.` : `${shown}, but for those ${reasons}.`;
}

/** “without code (5), outside the years (3)”; empty where nothing is left out. */
function reasonsOf({ leftOut }: MapAccount, wanted: LeftOut['what']): string {
  return leftOut
    .filter(({ what }) => what === wanted)
    .map(({ reason, count }) => `${reason} (${grouped(count)})`)
    .join(', ');
}

/** The minimum of papers of a concept, or the two minimums in one or the other of two corpora. */
function leastIn({ minPapers, minPapersIn = [] }: MapAccount): string {
  if (minPapersIn.length === 0) return countOf(minPapers, 'paper');
  return minPapersIn.map(([name, papers]) => `${countOf(papers, 'paper')} of ${name}`).join(' or ');
}

function thresholdsOf(account: MapAccount): string {
  const { weight, minLinkPapers, minStrength, minG2, backbone } = account;
  const { label, least } = weightOf(weight);
  const least2 = [
    `at least ${countOf(minLinkPapers, 'paper')}`,
    ...(minStrength > least ? [`a strength of at least ${minStrength}`] : []),
    ...(minG2 > 0 ? [`more than expected by chance, with G² of at least ${minG2}`] : []),
  ];
  const kept =
    backbone === null
      ? ''
      : ` Of a concept’s d links the strongest d^${backbone} were kept where either end keeps them (Satuluri, Parthasarathy & Ruan 2011).`;
  return `Links are weighted by ${label} and shown with ${least2.join(' and ')}.${kept}`;
}

/** A BibTeX entry for the program. */
export function toolBibtex(version: string): string {
  const fields = [
    'title = {{Paperloom: a concept map of a pile of papers}}',
    `version = {${escapeTex(oneLine(version))}}`,
    'note = {Computer program}',
  ];
  return `@misc{paperloom,\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}
