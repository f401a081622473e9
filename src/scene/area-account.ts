// The facts about an area: its size, largest concepts, links, neighbouring areas and years.

import { paperYear } from '../core/dataset/dataset.ts';
import { linksPassing, membersOfArea, papersNaming } from './asked.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { StrongLink } from '../core/links/weigh.ts';
import type { PaperNaming } from './asked.ts';
import type { Seen } from './seen.ts';

/** The facts about an area among what passes the filters. */
export interface AreaAccount {
  /** Indices of its concepts shown, by number of papers, descending. */
  readonly members: readonly number[];
  /** Papers with any of them, by number of them named, descending. */
  readonly papers: readonly PaperNaming[];
  /** Its links, strongest first. */
  readonly links: readonly StrongLink[];
  /** Other areas with the number of links to each, most first. */
  readonly meets: readonly (readonly [area: number, links: number])[];
  /** Years of its dated papers, in order of row. */
  readonly years: readonly number[];
}

export function accountOfArea(dataset: Dataset, seen: Seen, area: number): AreaAccount {
  const areaOf = (i: number) => dataset.concepts[i]!.cluster;
  const members = membersOfArea(dataset, seen, area);
  const papers = papersNaming(dataset, seen, members);
  const touching = linksPassing(seen).filter(
    ({ a, b }) => areaOf(a) === area || areaOf(b) === area,
  );
  const isOwn = ({ a, b }: StrongLink) => areaOf(a) === areaOf(b);
  const meets = new Map<number, number>();
  for (const { a, b } of touching.filter((link) => !isOwn(link))) {
    const other = areaOf(a) === area ? areaOf(b) : areaOf(a);
    meets.set(other, (meets.get(other) ?? 0) + 1);
  }
  return {
    members,
    papers,
    links: touching.filter(isOwn).sort((p, q) => q.strength - p.strength || p.a - q.a || p.b - q.b),
    meets: [...meets].sort((p, q) => q[1] - p[1] || p[0] - q[0]),
    years: papers
      .map(({ row }) => row)
      .sort((p, q) => p - q)
      .flatMap((row) => paperYear(dataset, row) ?? []),
  };
}

/** The facts in a few sentences, as a text alternative to the panel's charts. */
export function areaInWords(
  dataset: Dataset,
  { members, papers, links, meets, years }: AreaAccount,
  shown: number,
): string {
  const label = (i: number) => dataset.concepts[i]!.label;
  const share = Math.round((100 * papers.length) / Math.max(1, shown));
  const [strongest] = links;
  const [first, second] = meets.map(([area]) => dataset.clusters[area]!.label);
  const said = [
    `${members.length} concepts in ${papers.length} papers, ${share} % of those shown.`,
    `The largest: ${listed(members.slice(0, 3).map(label))}.`,
    strongest ? `The closest two: ${label(strongest.a)} and ${label(strongest.b)}.` : null,
    first
      ? `It meets most with ${listed([first, second].filter((name) => name !== undefined))}.`
      : null,
    years.length > 0 ? spanOf(years) : null,
  ];
  return said.filter((sentence) => sentence !== null).join(' ');
}

function spanOf(years: readonly number[]): string {
  const sorted = [...years].sort((p, q) => p - q);
  const [from, middle, to] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  if (from === to) return `Its dated papers are of ${from}.`;
  return `Its dated papers are of ${from} to ${to}, half of them of ${middle} or later.`;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
