// Names of areas consist of names of members: updates them when a member is renamed or leaves its area.

import { capitalised, phraseOf, writtenOut } from '../map/area-phrase.ts';
import type { PlacedConcept } from '../dataset/dataset.ts';
import type { Draft } from './draft.ts';

/**
 * Replaces the name of a concept in the name of its area by that of the concept that takes its place there. Where
 * none does, the part is dropped; an area that no part is left of is named after its largest member.
 * @param from the concept as it was before the edit
 * @param to what it is now, or was merged into; null where it is gone. In another area, it does not take its place
 */
export function renameInCaption(draft: Draft, from: PlacedConcept, to: PlacedConcept | null): void {
  const area = draft.clusters[from.cluster]!;
  const parts = area.label.split(' & ');
  if (!parts.some((part) => isNameOf(part, from))) return;
  const others = parts.flatMap((part, i) => {
    if (!isNameOf(part, from)) return [part];
    if (to?.cluster !== from.cluster) return [];
    return [i === 0 ? phraseOf(to) : writtenOut(to)];
  });
  const largest = others.length > 0 ? null : largestIn(draft, from.cluster);
  const label = largest ? phraseOf(largest) : distinct(others).join(' & ');
  draft.clusters[from.cluster] = { ...area, label: capitalised(label || NO_MEMBERS) };
}

/** Name of an area without members. */
const NO_MEMBERS = 'Other';

/** Whether a part of a name is that of a concept, whether it stands alone, first or second. */
function isNameOf(part: string, concept: PlacedConcept): boolean {
  const names = [concept.label, concept.acronym, phraseOf(concept), writtenOut(concept)];
  return names.some((name) => name !== null && (name === part || capitalised(name) === part));
}

/** Without repeated parts: the first of a caption has a capital of its own. */
function distinct(parts: readonly string[]): string[] {
  const names = parts.map((part) => part.toLowerCase());
  return parts.filter((_, i) => names.indexOf(names[i]!) === i);
}

function largestIn(draft: Draft, cluster: number): PlacedConcept | undefined {
  const members = [...draft.concepts.values()].filter((concept) => concept.cluster === cluster);
  const papers = new Map(members.map(({ id }) => [id, draft.rows.holding(id).length]));
  members.sort((a, b) => papers.get(b.id)! - papers.get(a.id)! || (a.id < b.id ? -1 : 1));
  return members[0];
}
