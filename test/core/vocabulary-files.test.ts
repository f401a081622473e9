// The shipped vocabulary: it loads, it is large, and every entry keeps the house rules.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOwnVocabulary } from '../../scripts/read-input.ts';
import { CONCEPT_TYPES } from '../../src/core/concepts/concept.ts';
import { surfaceKey } from '../../src/core/concepts/vocabulary.ts';
import type { Surface } from '../../src/core/concepts/vocabulary.ts';

const { concepts, surfaces } = readOwnVocabulary();
const labels = (some: readonly { label: string }[]) => some.map(({ label }) => label);

describe('the shipped vocabulary', () => {
  it('has a file for each type and no other', () => {
    const files = readdirSync('data/vocabulary').filter((name) => name.endsWith('.yaml'));
    expect(files).toHaveLength(CONCEPT_TYPES.length);
    expect(new Set(concepts.map((c) => c.type))).toEqual(new Set(CONCEPT_TYPES));
  });

  it('has thousands of concepts, and many of every type', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(2_000);
    for (const type of CONCEPT_TYPES)
      expect(concepts.filter((c) => c.type === type).length, type).toBeGreaterThanOrEqual(100);
  });

  it('has no name that is nothing once it is normalised', () => {
    expect(labels(concepts.filter(({ label }) => surfaceKey(label) === ''))).toEqual([]);
    expect(surfaces.filter(({ key }) => key === '').map(({ text }) => text)).toEqual([]);
  });

  it('defines every concept in a sentence that ends with a full stop', () => {
    const bad = concepts.filter(({ definition }) => !/^[\p{Lu}\p{N}].*[^.\s]\.$/u.test(definition));
    expect(labels(bad)).toEqual([]);
  });

  it('gives every concept an id of ASCII words, its own', () => {
    expect(new Set(concepts.map((c) => c.id)).size).toBe(concepts.length);
    for (const { id } of concepts) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('lets every label be found: as itself or, where ambiguous, by cues', () => {
    const found = new Set(surfaces.map((s) => s.concept));
    expect(labels(concepts.filter(({ id }) => !found.has(id)))).toEqual([]);
  });

  it('gives cues to every sense of a surface that has several', () => {
    const senses = new Map<string, Surface[]>();
    for (const surface of surfaces) {
      const written = surface.exact ? surface.text : surface.key;
      senses.set(written, [...(senses.get(written) ?? []), surface]);
    }
    const several = [...senses.values()].filter((s) => new Set(s.map((x) => x.concept)).size > 1);
    expect(several.flat().filter((s) => s.cues === null)).toEqual([]);
    expect(several.length).toBeGreaterThan(10);
  });

  it.each([
    ['sharpness-aware-minimization', 'SAM'],
    ['low-rank-adaptation', 'LoRA'],
    ['maximal-update-parametrization', 'muP'],
    ['neural-collapse', 'NC'],
    ['quantization', null],
  ])('knows %s', (id, acronym) => {
    const concept = concepts.find((c) => c.id === id);
    const names = surfaces.filter((s) => s.concept === id).map((s) => s.text);
    expect(concept).toBeDefined();
    if (acronym !== null) expect(names).toContain(acronym);
  });
});
