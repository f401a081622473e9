// Applies each kind of change to a draft; returns null, or the reason why it does not fit.

import { ancestorsOf } from '../concepts/ancestors.ts';
import { withNames } from '../concepts/with-names.ts';
import { mergedConcept } from './merged.ts';
import { renameInCaption } from './captions.ts';
import { missing } from './missing.ts';
import { makeConcept } from './make-concept.ts';
import { changeText } from './map-texts.ts';
import type { PlacedConcept } from '../dataset/dataset.ts';
import type { Draft } from './draft.ts';
import type { Change, ChangeOf } from './edit.ts';
import type { Row } from './rows.ts';

/** Applies one change to a draft; one that does not fit leaves it unchanged and returns the reason. */
export function applyChange(draft: Draft, change: Change): string | null {
  switch (change.op) {
    case 'rename':
      return rename(draft, change);
    case 'merge':
      return merge(draft, change);
    case 'kind':
      return alter(draft, change.concept, { type: change.kind });
    case 'area':
      return moveToArea(draft, change);
    case 'exclude':
      return exclude(draft, change);
    case 'broader':
      return setBroader(draft, change);
    case 'split':
    case 'add':
      return makeConcept(draft, change);
  }
}

function alter(draft: Draft, id: string, change: Partial<PlacedConcept>): string | null {
  const concept = draft.concepts.get(id);
  if (!concept) return missing(draft, id);
  draft.concepts.set(id, { ...concept, ...change });
  return null;
}

function rename(draft: Draft, { concept: id, label, kind }: ChangeOf<'rename'>): string | null {
  const concept = draft.concepts.get(id);
  if (!concept) return missing(draft, id);
  if (kind !== undefined) redirectNarrower(draft, id, concept.broader);
  const renamed =
    kind === undefined
      ? withNames({ ...concept, label }, [concept.label])
      : { ...concept, ...NOTHING_KNOWN, label, type: kind };
  draft.concepts.set(id, renamed);
  renameInCaption(draft, concept, renamed);
  return null;
}

/** What is known of a concept of which only the name is. */
const NOTHING_KNOWN = {
  acronym: null,
  aliases: [],
  broader: null,
  definition: '',
  definedIn: null,
} as const;

function merge(draft: Draft, change: ChangeOf<'merge'>): string | null {
  const { concept: id, into } = change;
  const [from, to] = [draft.concepts.get(id), draft.concepts.get(into)];
  if (id === into) return 'a concept cannot go into itself';
  if (!from) return missing(draft, id, into);
  if (!to) return missing(draft, into);
  // The target was below the merged concept: lifting it avoids a cycle.
  const lifted = isWithin(draft, into, id) ? from.broader : to.broader;
  redirectNarrower(draft, id, into);
  draft.concepts.delete(id);
  draft.into.set(id, into);
  const merged = mergedConcept(to, from, lifted);
  draft.concepts.set(into, merged);
  changeTexts(draft, change);
  if (!draft.texts) changeRows(draft, id, (row) => mergedRow(row, id, into));
  renameInCaption(draft, from, merged);
  return null;
}

/** Whether a concept is another, or below it. */
function isWithin({ concepts, ancestors }: Draft, id: string, above: string): boolean {
  const broaderOf = (each: string) => (concepts.get(each) ?? ancestors.get(each))?.broader ?? null;
  return id === above || ancestorsOf(id, broaderOf).has(above);
}

/** Moves the concepts directly below one concept to another, or to none. */
function redirectNarrower(draft: Draft, from: string, to: string | null): void {
  for (const [id, concept] of draft.concepts)
    if (concept.broader === from && id !== to) draft.concepts.set(id, { ...concept, broader: to });
  for (const [id, above] of draft.ancestors)
    if (above.broader === from && id !== to) draft.ancestors.set(id, { ...above, broader: to });
}

function exclude(draft: Draft, change: ChangeOf<'exclude'>): string | null {
  const concept = draft.concepts.get(change.concept);
  if (!concept) return missing(draft, change.concept);
  redirectNarrower(draft, concept.id, concept.broader);
  draft.concepts.delete(concept.id);
  changeTexts(draft, change);
  if (!draft.texts) changeRows(draft, concept.id, (row) => without(row, concept.id));
  renameInCaption(draft, concept, null);
  return null;
}

function setBroader(draft: Draft, { concept: id, broader }: ChangeOf<'broader'>): string | null {
  if (!draft.concepts.has(id)) return missing(draft, id);
  if (broader !== null) {
    if (!draft.concepts.has(broader) && !draft.ancestors.has(broader))
      return missing(draft, broader);
    if (isWithin(draft, broader, id)) return `“${id}” would be above itself`;
  }
  return alter(draft, id, { broader });
}

function moveToArea(draft: Draft, { concept: id, like }: ChangeOf<'area'>): string | null {
  const [concept, other] = [draft.concepts.get(id), draft.concepts.get(like)];
  if (!other) return missing(draft, like);
  if (!concept) return missing(draft, id);
  // Stability was measured for the area it was in before.
  const moved = { ...concept, cluster: other.cluster, secondCluster: null, stability: null };
  draft.concepts.set(id, moved);
  renameInCaption(draft, concept, moved);
  return null;
}

/** Applies a change to the texts, where loaded; the postings follow from their mentions. */
function changeTexts(draft: Draft, change: Change): void {
  const { texts, dataset, rows } = draft;
  texts?.forEach((text, row) => {
    const paper = { id: dataset.papers.ids[row]!, title: dataset.papers.titles[row]! };
    const changed = changeText(text, paper, change);
    if (changed === text) return;
    texts[row] = changed;
    const entries = changed.extraction.concepts.map(
      ({ concept, salience }) => [concept, Math.round(salience * 1000)] as const,
    );
    rows.set(row, new Map(entries));
  });
}

function changeRows({ rows }: Draft, concept: string, change: (row: Row) => Row): void {
  for (const row of rows.holding(concept)) rows.set(row, change(rows.get(row)));
}

/** Without the texts, the higher of the two saliences is used. */
function mergedRow(row: Row, from: string, into: string): Row {
  const salience = Math.max(row.get(from)!, row.get(into) ?? 0);
  return new Map([...without(row, from), [into, salience]]);
}

function without(row: Row, concept: string): Row {
  return new Map([...row].filter(([id]) => id !== concept));
}
