// learn/terms: learns the weights of wordings and the trees of termhood from annotated papers. Prints the results of
// five-fold cross-validation on each set at several thresholds; with --write, writes weights and trees learned from
// all papers. The trees are trained with weights learned without the paper of an example; otherwise they would rely
// too much on the wording.
//
//   node --import tsx scripts/learn/terms.ts GOLD.jsonl [GOLD.jsonl:PAPERS.jsonl …] [--write]
//
// A set is annotated papers and the corpus that contains them, by default the default one. The same papers may be given
// with several corpora, so that the model suits large and small ones; a paper is in the same fold in all of them. A set
// marked with + is used for training only, one with = for testing only, with a model trained on all others.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addTerms } from '../../src/core/concepts/add-terms.ts';
import { findCandidates } from '../../src/core/concepts/candidates.ts';
import { findTerms, sampleOf } from '../../src/core/concepts/discover.ts';
import { createExtractor } from '../../src/core/concepts/extract.ts';
import { TermhoodScorer } from '../../src/core/concepts/termhood.ts';
import { eachFeature, readWeights } from '../../src/core/concepts/wording.ts';
import { cleanText } from '../../src/core/papers/clean-text.ts';
import { foldTitle } from '../../src/core/papers/fold-title.ts';
import { mergePapers } from '../../src/core/papers/merge-papers.ts';
import { fold } from '../eval/figures.ts';
import { judge, scoresOf } from '../eval/gold.ts';
import { readCorpus, readOwnVocabulary, readOwnWords } from '../read-input.ts';
import { boost } from './boost.ts';
import { learnLogistic } from './logistic.ts';
import { writeModule } from './write-module.ts';
import { writeTrees } from './write-trees.ts';
import type { Counted } from '../../src/core/concepts/counted.ts';
import type { ReadText } from '../../src/core/concepts/candidates.ts';
import type { TermhoodModel } from '../../src/core/concepts/termhood.ts';
import type { Tree } from '../../src/core/concepts/trees.ts';
import type { GoldPaper, Judged } from '../eval/gold.ts';
import type { SparseRow } from './logistic.ts';

const FOLDS = 5;
/** Log-odds. */
const THRESHOLDS = [-0.8, -0.4, 0];
const CORE = new URL('../../src/core/concepts/', import.meta.url);
const TREES_TARGET = fileURLToPath(new URL('termhood-trees.ts', CORE));

const vocabulary = readOwnVocabulary();
const words = readOwnWords();
const taken = new Set(vocabulary.surfaces.map((surface) => surface.key));

interface Example {
  readonly fold: number;
  readonly seen: Seen;
  readonly answer: number;
}

/** The features of a candidate, all but the last, and the features of its wording. */
interface Seen {
  readonly features: readonly number[];
  readonly signs: SparseRow;
}

/** Annotated papers in a corpus. */
interface AnnotatedSet {
  readonly name: string;
  readonly size: number;
  readonly candidates: ReadonlyMap<string, Counted>;
  readonly papers: readonly {
    readonly read: ReadText;
    readonly gold: GoldPaper;
    readonly fold: number;
  }[];
  readonly examples: readonly Example[];
}

/** Fold by title: a paper is in the same fold in every set. */
const folds = new Map<string, number>();

function foldOf(title: string): number {
  const known = folds.get(title) ?? folds.size % FOLDS;
  folds.set(title, known);
  return known;
}

function readSet(name: string): AnnotatedSet {
  const [path, ...files] = name.replace(/^[+=]/, '').split(':');
  const lines = readFileSync(path!, 'utf8').trim().split('\n');
  const gold = lines.map((line) => JSON.parse(line) as GoldPaper);
  const goldOf = new Map(gold.map((paper) => [foldTitle(cleanText(paper.title)), paper]));
  const extractor = createExtractor(vocabulary);
  const all = mergePapers(readCorpus(files).readings);
  const isNoted = (title: string) => goldOf.has(foldTitle(title));
  // All annotated papers are read, however large the corpus.
  const papers = [
    ...all.filter(({ title }) => isNoted(title)),
    ...sampleOf(all.filter(({ title }) => !isNoted(title))),
  ];
  const reads = papers.map((paper) => ({ paper, extraction: extractor.extract(paper) }));
  const candidates = findCandidates(reads, words);
  const noted = reads.slice(0, papers.filter(({ title }) => isNoted(title)).length).map((read) => {
    const key = foldTitle(read.paper.title);
    return { read, gold: goldOf.get(key)!, fold: foldOf(key) };
  });
  const examples = examplesOf(candidates, noted);
  return { name, size: reads.length, candidates, papers: noted, examples };
}

/** A candidate in an annotated paper has label 1 when one of its forms is annotated. */
function examplesOf(
  candidates: ReadonlyMap<string, Counted>,
  papers: AnnotatedSet['papers'],
): Example[] {
  const scorer = new TermhoodScorer(candidates, words, UNTRAINED);
  const names = papers.map(
    ({ gold }) =>
      new Set(gold.concepts.flatMap((c) => [c.name, c.acronym, ...c.surface]).map(fold)),
  );
  const own = papers.map(({ gold }) => new Set(gold.introduces.map(fold)));
  return [...candidates.values()].flatMap((candidate) => {
    if (taken.has(candidate.key)) return [];
    const here = candidate.papers.filter((at) => at < papers.length);
    if (here.length === 0) return [];
    const forms = [...candidate.surfaces.keys()].map(fold);
    const seen = see(candidate, scorer);
    return here
      .filter((at) => !forms.some((form) => own[at]!.has(form)))
      .map((at) => {
        const answer = Number(forms.some((form) => names[at]!.has(form)));
        return { fold: papers[at]!.fold, seen, answer };
      });
  });
}

function see(candidate: Counted, scorer: TermhoodScorer): Seen {
  const signs = new Map<string, number>();
  eachFeature(candidate, words, (kind, sign, share) => {
    // Features are written to a template literal, which these characters would break.
    if (/[`\\$\s]/u.test(sign)) return;
    const key = `${kind}\t${sign}`;
    signs.set(key, (signs.get(key) ?? 0) + share);
  });
  return { features: scorer.featuresOf(candidate).slice(0, -1), signs };
}

/** For features that do not depend on what is learned. */
const UNTRAINED: TermhoodModel = { wording: new Map(), trees: [] };

/** Weights by kind and sign, rounded as they are written. */
type Weights = ReadonlyMap<string, number>;

function learnWording(examples: readonly Example[]): Weights {
  const rows = examples.map(({ seen }) => seen.signs);
  const learned = learnLogistic(rows, answersOf(examples));
  return new Map(
    [...learned]
      .map(([sign, weight]) => [sign, Number(weight.toFixed(3))] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const answersOf = (examples: readonly Example[]) => examples.map(({ answer }) => answer);

function weigh({ signs }: Seen, weights: Weights): number {
  let sum = 0;
  for (const [sign, share] of signs) sum += (weights.get(sign) ?? 0) * share;
  return sum;
}

/** Trees learned from examples whose wording is weighted by the weights learned without their fold. */
function learnTrees(examples: readonly Example[], unseen: readonly Weights[]): Tree[] {
  const rows = examples.map(({ seen, fold }) => [...seen.features, weigh(seen, unseen[fold]!)]);
  return boost({ rows, answers: answersOf(examples) });
}

const linesOf = (weights: Weights) => [...weights].map(([sign, weight]) => `${sign}\t${weight}`);

/** The models for each fold, trained on all others, and the model trained on all. */
function learnAll(examples: readonly Example[]) {
  const without = (f: number) => examples.filter(({ fold }) => fold !== f);
  const unseen = Array.from({ length: FOLDS }, (_, f) => learnWording(without(f)));
  const modelOf = (some: readonly Example[], weights: Weights) => ({
    weights,
    wording: readWeights(linesOf(weights).join('\n')),
    trees: learnTrees(some, unseen),
  });
  return {
    ofFold: (f: number) => modelOf(without(f), unseen[f]!),
    ofAll: () => modelOf(examples, learnWording(examples)),
  };
}

/** Scores the papers of one fold of a set with the terms that a model finds. */
function judgeFold(set: AnnotatedSet, f: number, model: TermhoodModel, threshold: number) {
  const found = findTerms(set, vocabulary, words, { threshold, model });
  const whole = addTerms(vocabulary, found);
  const labels = new Map(whole.concepts.map(({ id, label }) => [id, label]));
  const extractor = createExtractor(whole);
  return set.papers
    .filter((paper) => paper.fold === f)
    .map(({ read: { paper }, gold }): Judged => {
      const concepts = extractor.extract(paper).concepts.map(({ concept: id, mentions }) => ({
        id,
        label: labels.get(id)!,
        mentions: mentions.map((m) => fold(paper[m.field].slice(m.start, m.end))),
      }));
      return judge(gold, concepts);
    });
}

const isHeldOut = ({ name }: AnnotatedSet) => name.startsWith('=');

function crossValidate(sets: readonly AnnotatedSet[]): void {
  const all = sets.filter((set) => !isHeldOut(set)).flatMap(({ examples }) => examples);
  const learned = learnAll(all);
  const models = Array.from({ length: FOLDS }, (_, f) => learned.ofFold(f));
  const whole = sets.some(isHeldOut) ? learned.ofAll() : null;
  for (const set of sets.filter(({ name }) => !name.startsWith('+'))) {
    process.stdout.write(`${set.name}: ${set.papers.length} papers among ${set.size}\n`);
    for (const threshold of THRESHOLDS) {
      const judged = models.flatMap((model, f) =>
        judgeFold(set, f, isHeldOut(set) ? whole! : model, threshold),
      );
      const { precision, recall, f1, centralRecall, bCubedF1 } = scoresOf(judged);
      const figures = [precision, recall, f1, centralRecall, bCubedF1].map((n) => n.toFixed(4));
      process.stdout.write(`  ${threshold}  P, R, F1, central, B3: ${figures.join(' ')}\n`);
    }
  }
}

function writeWeights(weights: Weights): void {
  writeModule(fileURLToPath(new URL('wording-weights.ts', CORE)), {
    by: 'scripts/learn/terms.ts',
    lines: linesOf(weights),
    each: 'kind of feature, feature and weight, one a line',
    name: 'WORDING',
    reader: 'readWeights',
    from: fileURLToPath(new URL('wording.ts', CORE)),
  });
}

function main(args: readonly string[]): void {
  const sets = args.filter((arg) => !arg.startsWith('--')).map(readSet);
  const all = sets.filter((set) => !isHeldOut(set)).flatMap(({ examples }) => examples);
  const right = all.filter(({ answer }) => answer === 1).length;
  process.stdout.write(`${all.length} examples, ${right} right\n`);
  if (!args.includes('--write')) {
    crossValidate(sets);
    return;
  }
  const { trees, weights } = learnAll(all).ofAll();
  writeTrees(TREES_TARGET, 'scripts/learn/terms.ts', trees);
  writeWeights(weights);
}

main(process.argv.slice(2));
