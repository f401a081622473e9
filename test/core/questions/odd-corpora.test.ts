// The questions on corpora of odd shape: each answers, in time, and with something true.

import { describe, expect, it } from 'vitest';
import { backbone } from '../../../src/core/links/backbone.ts';
import { countTogether } from '../../../src/core/links/co-occurrence.ts';
import { unitLinks, weighLinks } from '../../../src/core/links/weigh.ts';
import { WEIGHTS } from '../../../src/core/links/weights.ts';
import { findBridges } from '../../../src/core/questions/bridges.ts';
import { compareConcepts } from '../../../src/core/questions/compare.ts';
import { findGaps } from '../../../src/core/questions/gaps.ts';
import { connect } from '../../../src/core/questions/paths.ts';
import { placeOfPaper } from '../../../src/core/questions/place-of-paper.ts';
import { findTrends } from '../../../src/core/questions/rising.ts';
import { postingsOf } from '../../postings.ts';

type Papers = readonly (readonly number[])[];

/** All questions over one corpus, dated 2020 and 2021 by turns. */
function askAll(papers: Papers, conceptCount: number, keep: (row: number) => boolean = () => true) {
  const postings = postingsOf(papers);
  const together = countTogether(postings, conceptCount, keep);
  const all = Array.from({ length: conceptCount }, (_, c) => c);
  const clusters = all.map((c) => c % 3);
  const dated = {
    postings,
    years: Int16Array.from(papers, (_, row) => 2020 + (row % 2)),
    kept: Uint8Array.from(papers, (_, row) => Number(keep(row))),
  };
  const strong = weighLinks(together, 'npmi');
  const links = unitLinks(strong, 'npmi');
  return {
    paths: connect(postings, together, 'npmi', [0, 1], { keep }).paths,
    bridges: findBridges(links, clusters).bridges,
    byCompany: findGaps(all, together, links),
    byChance: findGaps(all, together, links, { by: 'chance' }),
    trends: findTrends(dated, all).trends,
    comparison: compareConcepts([0, 1], strong, dated),
    place: papers.length > 0 ? placeOfPaper(postings, clusters, together.counts, 0) : null,
    drawn: WEIGHTS.map(({ id }) => backbone(weighLinks(together, id), 0.5).length),
  };
}

const NOTHING = { paths: [], bridges: [], byCompany: [], byChance: [] };

describe('the questions', () => {
  it('find nothing in an empty corpus', () => {
    expect(askAll([], 2)).toMatchObject({ ...NOTHING, trends: [], place: null });
  });

  it('find nothing where there is no concept', () => {
    expect(askAll([[], [], []], 0)).toMatchObject({ ...NOTHING, trends: [] });
  });

  it('find no way in one paper: everything in it is together by necessity', () => {
    const { comparison, ...rest } = askAll([[0, 1, 2]], 3);
    expect(rest).toMatchObject({ byCompany: [], byChance: [], trends: [], bridges: [] });
    expect(comparison.papers.both).toEqual([0]);
    expect(comparison.shared.map(({ concept }) => concept)).toEqual([2]);
  });

  it('find no link with one concept alone', () => {
    const { trends, ...rest } = askAll([[0], [0], [], [0]], 2);
    expect(rest).toMatchObject(NOTHING);
    expect(trends.map(({ trend }) => trend)).toEqual(['few', 'few']);
  });

  it('find every link, and no way between, where no two papers are alike', () => {
    const { drawn, ...rest } = askAll([[0], [1], [2], [3]], 4);
    expect(rest).toMatchObject(NOTHING);
    expect(new Set(drawn)).toEqual(new Set([0]));
  });

  it('find nothing to tell apart where all papers are alike', () => {
    const alike = Array.from({ length: 12 }, () => [0, 1, 2, 3]);
    const { trends, ...rest } = askAll(alike, 4);
    expect(rest).toMatchObject({ paths: [], bridges: [], byCompany: [], byChance: [] });
    expect(new Set(trends.map(({ trend }) => trend))).toEqual(new Set(['steady']));
    expect(rest.place!.nearest).toEqual([]);
  });

  it('find no way from one island to another', () => {
    const { paths, bridges } = askAll(
      [
        [0, 2],
        [0, 2],
        [1, 3],
        [1, 3],
      ],
      4,
    );
    expect([paths, bridges]).toEqual([[], []]);
  });

  it('find nothing when the filters leave no paper', () => {
    const { drawn, ...rest } = askAll(
      [
        [0, 1],
        [0, 1],
        [1, 2],
      ],
      3,
      () => false,
    );
    expect(rest).toMatchObject({ ...NOTHING, trends: [] });
    expect(rest.comparison).toMatchObject({ shared: [], years: [], undated: 0 });
    expect(new Set(drawn)).toEqual(new Set([0]));
  });

  it('answer on 10,000 concepts of one paper each', () => {
    const papers = Array.from({ length: 10_000 }, (_, c) => [c]);
    const { trends, drawn, ...rest } = askAll(papers, 10_000);
    expect(rest).toMatchObject(NOTHING);
    expect(trends.every(({ trend }) => trend === 'few')).toBe(true);
    expect(new Set(drawn)).toEqual(new Set([0]));
  });
});
