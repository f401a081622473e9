// Captions of areas consist of names of members: updates them when a member is renamed, merged or excluded.

import type { PlacedConcept } from '../dataset/dataset.ts';
import type { Draft } from './draft.ts';

/** Longest label used in a caption; of longer ones the acronym is used. */
const LONG = 24;

/**
 * Replaces the name of a concept in captions by another's; without another, the part is dropped, or the area is
 * named after its largest remaining member.
 */
export function renameInCaptions(
  draft: Draft,
  from: PlacedConcept,
  to: PlacedConcept | null,
): void {
  draft.clusters.forEach((cluster, c) => {
    const parts = cluster.label.split(' & ');
    if (!parts.some((part) => isNameOf(part, from))) return;
    const kept = parts.flatMap((part) => {
      if (!isNameOf(part, from)) return [part];
      return to === null ? [] : [captionOf(to)];
    });
    const label = kept.length > 0 ? [...new Set(kept)].join(' & ') : largestIn(draft, c);
    draft.clusters[c] = { ...cluster, label: label.charAt(0).toUpperCase() + label.slice(1) };
  });
}

/** Captions contain labels in the singular or the plural, or acronyms. */
function isNameOf(part: string, { label, acronym }: PlacedConcept): boolean {
  const lower = part.toLowerCase();
  const name = label.toLowerCase();
  return part === acronym || [name, `${name}s`, name.replace(/um$/, 'a')].includes(lower);
}

function captionOf({ label, acronym }: PlacedConcept): string {
  return label.length > LONG && acronym !== null ? acronym : label;
}

function largestIn(draft: Draft, cluster: number): string {
  const members = [...draft.concepts.values()].filter((concept) => concept.cluster === cluster);
  const papers = new Map(members.map(({ id }) => [id, draft.rows.holding(id).length]));
  members.sort((a, b) => papers.get(b.id)! - papers.get(a.id)! || (a.id < b.id ? -1 : 1));
  return members[0] === undefined ? 'Other' : captionOf(members[0]);
}
