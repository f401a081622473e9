// learn/terms: the weights of termhood, learned from annotated papers; prints what five-fold
// cross-validation gives at several thresholds, then the weights learned from all.

import { readFileSync } from 'node:fs';
import { addTerms } from '../../src/core/concepts/add-terms.ts';
import { findCandidates } from '../../src/core/concepts/candidates.ts';
import { findTerms } from '../../src/core/concepts/discover.ts';
import { createExtractor } from '../../src/core/concepts/extract.ts';
import { FEATURES, featuresOf, ratesOf } from '../../src/core/concepts/termhood.ts';
import { cleanText } from '../../src/core/papers/clean-text.ts';
import { foldTitle } from '../../src/core/papers/fold-title.ts';
import { mergePapers } from '../../src/core/papers/merge-papers.ts';
import { readDump } from '../../src/core/papers/read-dump.ts';
import { fold } from '../eval/figures.ts';
import { judge, scoresOf } from '../eval/gold.ts';
import { readCorpus, readOwnVocabulary, readOwnWords } from '../read-input.ts';
import type { GoldPaper, Judged } from '../eval/gold.ts';

const FOLDS = 5;
const THRESHOLDS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5];

interface Example {
  readonly gold: number;
  readonly x: readonly number[];
  readonly y: number;
}

/** Batch gradient descent with Adam on the logistic loss, features standardised, an L2 penalty of 1. */
function learn(examples: readonly Example[]): number[] {
  const size = FEATURES.length;
  const mean = FEATURES.map((_, k) => sum(examples, (e) => e.x[k]!) / examples.length);
  const deviation = FEATURES.map(
    (_, k) => Math.sqrt(sum(examples, (e) => (e.x[k]! - mean[k]!) ** 2) / examples.length) || 1,
  );
  mean[0] = 0;
  deviation[0] = 1;
  const rows = examples.map((e) => e.x.map((value, k) => (value - mean[k]!) / deviation[k]!));
  const [w, m, v] = [0, 1, 2].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 1; step <= 500; step++) {
    const gradient = Float64Array.from(w, (weight, k) => (k === 0 ? 0 : weight));
    rows.forEach((x, i) => {
      let z = 0;
      for (let k = 0; k < size; k++) z += w[k]! * x[k]!;
      const error = 1 / (1 + Math.exp(-z)) - examples[i]!.y;
      for (let k = 0; k < size; k++) gradient[k]! += error * x[k]!;
    });
    for (let k = 0; k < size; k++) {
      m[k] = 0.9 * m[k]! + 0.1 * gradient[k]!;
      v[k] = 0.999 * v[k]! + 0.001 * gradient[k]! ** 2;
      const rate = 0.05 / (Math.sqrt(v[k]! / (1 - 0.999 ** step)) + 1e-8);
      w[k]! -= (rate * m[k]!) / (1 - 0.9 ** step);
    }
  }
  const raw = [...w].map((weight, k) => weight / deviation[k]!);
  raw[0] = w[0]! - raw.slice(1).reduce((total, weight, k) => total + weight * mean[k + 1]!, 0);
  return raw;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function main([path]: string[]): void {
  const gold = readFileSync(path!, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldPaper);
  const [vocabulary, words] = [readOwnVocabulary(), readOwnWords()];
  const extractor = createExtractor(vocabulary);
  const papers = mergePapers(readCorpus([]).files.map(readDump));
  const reads = papers.map((paper) => ({ paper, extraction: extractor.extract(paper) }));
  const rowOf = new Map(papers.map((paper, row) => [foldTitle(paper.title), row]));
  const goldRow = gold.map((paper) => rowOf.get(foldTitle(cleanText(paper.title)))!);
  const goldOf = new Map(goldRow.map((row, i) => [row, i]));
  const names = gold.map(
    (p) => new Set(p.concepts.flatMap((c) => [c.name, c.acronym, ...c.surface]).map(fold)),
  );
  const own = gold.map((p) => new Set(p.introduces.map(fold)));
  const candidates = findCandidates(reads, words);
  const corpus = { words, rates: ratesOf(candidates.values()) };
  const taken = new Set(vocabulary.surfaces.map((surface) => surface.key));
  const examples: Example[] = [];
  for (const candidate of candidates.values()) {
    if (taken.has(candidate.key)) continue;
    const forms = [...candidate.surfaces.keys()].map(fold);
    const x = featuresOf(candidate, corpus);
    for (const row of candidate.papers) {
      const i = goldOf.get(row);
      if (i === undefined || forms.some((form) => own[i]!.has(form))) continue;
      examples.push({ gold: i, x, y: forms.some((form) => names[i]!.has(form)) ? 1 : 0 });
    }
  }
  process.stdout.write(
    `${examples.length} examples, ${examples.filter((e) => e.y).length} right\n`,
  );
  const weights = Array.from({ length: FOLDS }, (_, f) =>
    learn(examples.filter((e) => e.gold % FOLDS !== f)),
  );
  for (const threshold of THRESHOLDS) {
    const judged: Judged[] = [];
    let terms = 0;
    for (let f = 0; f < FOLDS; f++) {
      const found = findTerms({ candidates, size: reads.length }, vocabulary, words, {
        threshold,
        weights: weights[f]!,
      });
      terms += found.length / FOLDS;
      const whole = addTerms(vocabulary, found);
      const labels = new Map(whole.concepts.map(({ id, label }) => [id, label]));
      const wider = createExtractor(whole);
      gold.forEach((paper, i) => {
        if (i % FOLDS !== f) return;
        const text = papers[goldRow[i]!]!;
        const concepts = wider.extract(text).concepts.map(({ concept: id, mentions }) => ({
          id,
          label: labels.get(id)!,
          mentions: mentions.map((m) => fold(text[m.field].slice(m.start, m.end))),
        }));
        judged.push(judge(paper, concepts));
      });
    }
    const { precision, recall, f1, centralRecall, bCubedF1 } = scoresOf(judged);
    const figures = [precision, recall, f1, centralRecall, bCubedF1].map((n) => n.toFixed(4));
    process.stdout.write(
      `${threshold}  terms ${terms.toFixed(0)}  P, R, F1, central, B3: ${figures.join(' ')}\n`,
    );
  }
  const all = learn(examples);
  FEATURES.forEach((name, k) => process.stdout.write(`  ${all[k]!.toFixed(3)}, // ${name}\n`));
}

main(process.argv.slice(2));
