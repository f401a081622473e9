// Concepts created by edits: by splitting another, or from names that extraction did not know.

import { countTogether } from '../links/co-occurrence.ts';
import { halfSidesOf } from '../map/draw-map.ts';
import { findAnchors, placeUnplaced } from '../map/place-beside.ts';
import { toTenths } from '../map/place-papers.ts';
import { slugOf } from '../slug.ts';
import { renameInCaption } from './captions.ts';
import { conceptsInOrder, draftPostings } from './draft.ts';
import { changeText } from './map-texts.ts';
import { missing } from './missing.ts';
import type { StoredText, PlacedConcept } from '../dataset/dataset.ts';
import type { Draft } from './draft.ts';
import type { ChangeOf } from './edit.ts';
import type { Row } from './rows.ts';

type Making = ChangeOf<'add'> | ChangeOf<'split'>;

/** Creates the concept and places it beside its strongest neighbour; or returns the reason why not. */
export function makeConcept(draft: Draft, change: Making): string | null {
  const id = slugOf(change.label);
  const origin = change.op === 'split' ? draft.concepts.get(change.concept) : null;
  if (origin === undefined && change.op === 'split') return missing(draft, change.concept);
  if (draft.concepts.has(id)) return `there is a concept “${id}” already`;
  const found = findRows(draft, change, id);
  if (typeof found === 'string') return found;
  for (const { row, entries, text } of found) {
    draft.rows.set(row, entries);
    if (text && draft.texts) draft.texts[row] = text;
  }
  draft.ancestors.delete(id);
  draft.concepts.set(id, newConcept(id, change, origin ?? null));
  if (origin) dropIfEmpty(draft, origin, id);
  placeBeside(draft, id, origin ?? null);
  return null;
}

/** The new entries and text of a paper. */
interface ChangedRow {
  readonly row: number;
  readonly entries: Row;
  readonly text?: StoredText;
}

function findRows(draft: Draft, change: Making, id: string): ChangedRow[] | string {
  const { papers } = draft.dataset;
  if (draft.texts) {
    const found = draft.texts.flatMap((text, row): ChangedRow[] => {
      const paper = { id: papers.ids[row]!, title: papers.titles[row]! };
      const changed = changeText(text, paper, change);
      return changed === text ? [] : [{ row, entries: rowOf(changed), text: changed }];
    });
    return found.length > 0 ? found : `no paper writes “${change.label}” so`;
  }
  if (change.op === 'add' || change.surfaces !== undefined)
    return 'the texts of the papers are needed';
  const wanted = new Set(change.papers);
  const rows = draft.rows.holding(change.concept).filter((row) => wanted.has(papers.ids[row]!));
  if (rows.length === 0) return `none of its papers name “${change.concept}”`;
  return rows.map((row) => ({ row, entries: swapped(draft.rows.get(row), change.concept, id) }));
}

function rowOf({ extraction }: StoredText): Row {
  return new Map(
    extraction.concepts.map(({ concept, salience }) => [concept, Math.round(salience * 1000)]),
  );
}

function swapped(row: Row, from: string, to: string): Row {
  return new Map([...row].map(([id, salience]) => [id === from ? to : id, salience]));
}

function newConcept(id: string, change: Making, origin: PlacedConcept | null): PlacedConcept {
  return {
    id,
    label: change.label,
    type: change.op === 'add' ? change.kind : origin!.type,
    acronym: null,
    aliases: change.op === 'add' ? (change.aliases ?? []) : (change.surfaces ?? []),
    broader: origin?.broader ?? null,
    definition: '',
    discovered: null,
    x: 0,
    y: 0,
    cluster: origin?.cluster ?? 0,
    secondCluster: null,
    stability: null,
    papers: 0,
    definedIn: null,
  };
}

/** Makes a concept that a split left without papers an ancestor only. */
function dropIfEmpty(draft: Draft, concept: PlacedConcept, splitOff: string): void {
  const { id, label, broader, definition } = concept;
  if (draft.rows.holding(id).length > 0) return;
  draft.concepts.delete(id);
  draft.ancestors.set(id, { id, label, broader, definition });
  renameInCaption(draft, concept, draft.concepts.get(splitOff)!);
}

/** Beside its strongest neighbour, and in the neighbour's area unless it was split from a concept; nothing else moves. */
function placeBeside(draft: Draft, id: string, origin: PlacedConcept | null): void {
  const concepts = conceptsInOrder(draft);
  const together = countTogether(draftPostings(draft), concepts.length);
  const isPlaced = Uint8Array.from(concepts, (concept) => Number(concept.id !== id));
  const positions = placeUnplaced({
    together,
    isPlaced,
    positions: {
      x: Float64Array.from(concepts, ({ x }) => x),
      y: Float64Array.from(concepts, ({ y }) => y),
    },
    halfSides: halfSidesOf(together.counts),
  });
  const i = concepts.findIndex((concept) => concept.id === id);
  const anchor = concepts[findAnchors(isPlaced, together).anchors[i]!];
  const rest = draft.clusters.length - 1;
  draft.concepts.set(id, {
    ...concepts[i]!,
    x: toTenths(positions.x[i]!),
    y: toTenths(positions.y[i]!),
    cluster: origin?.cluster ?? anchor?.cluster ?? Math.max(0, rest),
    papers: together.counts[i]!,
  });
}
