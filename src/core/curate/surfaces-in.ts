// The ways in which papers write a concept.

import { surfaceKey } from '../concepts/vocabulary.ts';
import type { StoredText } from '../dataset/dataset.ts';

/** A way to write a concept. */
export interface SurfaceCount {
  /** As it is written first. */
  readonly text: string;
  /** Mentions so written, whatever the capitals. */
  readonly mentions: number;
}

/** Surfaces of a concept in some papers, most mentions first, ties by text. */
export function surfacesIn(
  papers: readonly { readonly text: StoredText; readonly title: string }[],
  concept: string,
): SurfaceCount[] {
  const found = new Map<string, { text: string; mentions: number }>();
  for (const { text, title } of papers) {
    const own = text.extraction.concepts.find((each) => each.concept === concept);
    for (const { field, start, end } of own?.mentions ?? []) {
      const written = (field === 'title' ? title : text.abstract).slice(start, end);
      const key = surfaceKey(written);
      const known = found.get(key) ?? { text: written, mentions: 0 };
      found.set(key, { ...known, mentions: known.mentions + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.mentions - a.mentions || (a.text < b.text ? -1 : 1));
}
