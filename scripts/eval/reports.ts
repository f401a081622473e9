// Runs the extraction on a benchmark, scores it and collects its faults.

import { createExtractor } from '../../src/core/concepts/extract.ts';
import { discover } from '../../src/core/concepts/discover.ts';
import { cleanText } from '../../src/core/papers/clean-text.ts';
import { foldTitle } from '../../src/core/papers/fold-title.ts';
import { UsageError } from '../command.ts';
import { readOwnPapers, readOwnVocabulary, readOwnWords } from '../read-input.ts';
import { findSpans, scoreAcronyms, spansOfLabels } from './acronyms.ts';
import { fold } from './figures.ts';
import { judge, scoresOf } from './gold.ts';
import { judgeKeywords, keywordsOf, scoreKeywords } from './keywords.ts';
import { findNounTerms } from './noun-terms.ts';
import { acronymTable, goldTable, keywordTable, termTable } from './tables.ts';
import { scoreTerms } from './terms.ts';
import type { Extraction, PaperText, Span } from '../../src/core/concepts/concept.ts';
import type { ReadPaper } from '../../src/core/pipeline.ts';
import type { AcronymSentence, AcronymSpans } from './acronyms.ts';
import type { Found, GoldPaper } from './gold.ts';
import type { KeywordAnswer, KeywordPaper } from './keywords.ts';
import type { Benchmark } from './read-lines.ts';
import type { Faults } from './tables.ts';
import type { TermDocument } from './terms.ts';

/** The printed parts: sizes, figures, faults. */
export interface Report {
  readonly account: string;
  readonly figures: readonly string[];
  readonly faults: Faults;
}

/**
 * Runs the extraction over a benchmark.
 * @param files that contain the gold papers; empty for the default corpus
 * @throws UsageError when a gold paper is in none of them
 */
export function report(benchmark: Benchmark, files: readonly string[]): Report {
  switch (benchmark.kind) {
    case 'gold':
      return reportGold(benchmark.lines, files);
    case 'acronyms':
      return reportAcronyms(benchmark.lines);
    case 'terms':
      return reportTerms(benchmark.lines);
    case 'keywords':
      return reportKeywords(benchmark.lines);
  }
}

function reportGold(gold: readonly GoldPaper[], files: readonly string[]): Report {
  const { papers, vocabulary } = readOwnPapers(files);
  const labels = new Map(vocabulary.concepts.map(({ id, label }) => [id, label]));
  // Gold titles are as printed; papers have cleaned titles.
  const byTitle = new Map(papers.map((read) => [foldTitle(read.paper.title), read]));
  const judged = gold.map((paper) => {
    const read = byTitle.get(foldTitle(cleanText(paper.title)));
    if (!read)
      throw new UsageError(`gold paper “${paper.title}” is in none of the files. Name them.`);
    return judge(paper, foundIn(read, labels));
  });
  const noted = gold.reduce((n, { concepts }) => n + concepts.length, 0);
  const found = judged.reduce((n, p) => n + p.right.length + p.wrong.length, 0);
  return {
    account: `${gold.length} papers, ${noted} gold concepts, ${found} found`,
    figures: goldTable(scoresOf(judged)),
    faults: {
      missed: judged.flatMap((p) => p.missed.map((c) => c.name)),
      wrong: judged.flatMap((p) => p.wrong.map((f) => `${f.label}  (${f.mentions[0]!})`)),
    },
  };
}

function foundIn({ paper, extraction }: ReadPaper, labels: ReadonlyMap<string, string>): Found[] {
  return extraction.concepts.map(({ concept: id, mentions }) => ({
    id,
    label: labels.get(id)!,
    mentions: mentions.map((m) => fold(paper[m.field].slice(m.start, m.end))),
  }));
}

function reportAcronyms(sentences: readonly AcronymSentence[]): Report {
  const gold = sentences.map(({ labels }) => spansOfLabels(labels));
  const found = sentences.map(({ tokens }) => findSpans(tokens));
  const only = (these: readonly AcronymSpans[], those: readonly AcronymSpans[]) =>
    sentences.flatMap(({ tokens }, i) => spansOnlyIn(these[i]!, those[i]!, tokens));
  return {
    account: `${sentences.length} sentences, ${countSpans(gold)} labelled spans, ${countSpans(found)} found`,
    figures: acronymTable(scoreAcronyms(gold, found)),
    faults: { missed: only(gold, found), wrong: only(found, gold) },
  };
}

function countSpans(all: readonly AcronymSpans[]): number {
  return all.reduce((n, { short, long }) => n + short.length + long.length, 0);
}

function spansOnlyIn(
  these: AcronymSpans,
  those: AcronymSpans,
  tokens: readonly string[],
): string[] {
  return (['short', 'long'] as const).flatMap((kind) =>
    these[kind]
      .filter((a) => !those[kind].some((b) => a.from === b.from && a.to === b.to))
      .map(({ from, to }) => `${kind}: ${tokens.slice(from, to).join(' ')}`),
  );
}

function reportTerms(documents: readonly TermDocument[]): Report {
  const texts = documents.map(({ title, text }) => ({ title, abstract: text }));
  const [extractor, words] = [createExtractor(readOwnVocabulary()), readOwnWords()];
  const found = texts.map((paper) =>
    findNounTerms({ paper, extraction: extractor.extract(paper) }, words),
  );
  const setsOf = (isCounted: (type: string) => boolean) =>
    documents.map(({ spans }, i) => ({
      gold: spans.filter(({ type }) => isCounted(type)).map(({ t }) => t),
      found: found[i]!,
    }));
  const all = setsOf(() => true);
  const specific = setsOf((type) => type !== 'Generic');
  return {
    account: `${documents.length} documents, ${sizeOf(all.map(({ gold }) => gold))} gold terms, ${sizeOf(found)} found`,
    figures: termTable([
      ['all types', scoreTerms(all)],
      ['no “Generic”', scoreTerms(specific)],
    ]),
    faults: {
      missed: specific.flatMap(({ gold, found: got }) => foldedOnlyIn(gold, got)),
      wrong: all.flatMap(({ gold, found: got }) => foldedOnlyIn(got, gold)),
    },
  };
}

function sizeOf(terms: readonly (readonly string[])[]): number {
  return terms.reduce((n, some) => n + new Set(some.map(fold)).size, 0);
}

function foldedOnlyIn(these: readonly string[], those: readonly string[]): string[] {
  const others = new Set(those.map(fold));
  return [...new Set(these.map(fold))].filter((term) => !others.has(term));
}

type Concepts = Extraction['concepts'];

function reportKeywords(papers: readonly KeywordPaper[]): Report {
  const texts = papers.map(({ title, text }) => ({ title, abstract: withoutTitle(text, title) }));
  const read = extractAll(texts);
  const answersBy = (choose: (concepts: Concepts) => Concepts) =>
    papers.map(({ text, keys }, i): KeywordAnswer => {
      const { extraction, labels } = read[i]!;
      const namesOf = ({ concept, mentions }: Concepts[number]) => [
        labels.get(concept)!,
        ...mentions.map(textIn(texts[i]!)),
      ];
      return { text, keywords: keys, found: choose(extraction.concepts).map(namesOf) };
    });
  const [answers, all] = [answersBy(keywordsOf), answersBy((concepts) => concepts)];
  const judged = all.map((answer) => judgeKeywords(answer, Infinity));
  const wanted = judged.reduce((n, { counts }) => n + counts.wanted, 0);
  const found = judged.reduce((n, { counts }) => n + counts.found, 0);
  return {
    account: `${papers.length} papers, ${wanted} keywords in their texts, ${found} concepts found`,
    figures: keywordTable([
      ['5', scoreKeywords(answers, 5)],
      ['10', scoreKeywords(answers, 10)],
      ['M', scoreKeywords(answers, Infinity)],
      ['all found', scoreKeywords(all, Infinity)],
    ]),
    faults: {
      missed: judged.flatMap(({ missed }) => missed.map(fold)),
      wrong: judged.flatMap(({ wrong }) => wrong),
    },
  };
}

function withoutTitle(text: string, title: string): string {
  return text.startsWith(title) ? text.slice(title.length).replace(/^[.\s]+/, '') : text;
}

/** The extractions of texts treated as one corpus, with labels of the concepts. */
function extractAll(texts: readonly PaperText[]) {
  const vocabulary = discover(texts, readOwnVocabulary(), readOwnWords());
  const labels = new Map(vocabulary.concepts.map(({ id, label }) => [id, label]));
  const extractor = createExtractor(vocabulary);
  return texts.map((text) => ({ extraction: extractor.extract(text), labels }));
}

function textIn(paper: PaperText): (span: Span) => string {
  return ({ field, start, end }) => paper[field].slice(start, end);
}
