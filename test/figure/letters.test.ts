// Letters that the type of a figure lacks, by the glyphs of its faces.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingInWords, missingCharacters } from '../../src/figure/letters.ts';
import { CAPTION_FACE, LABEL_FACE, STRONG_FACE, TITLE_FACE } from '../../src/figure/type.ts';
import type { Figure } from '../../src/figure/figure.ts';
import type { FontFile, FontId } from '../../src/figure/fonts.ts';
import type { TextMark } from '../../src/figure/recorder.ts';
import type { Face } from '../../src/figure/type.ts';

const FOLDER = 'node_modules/@expo-google-fonts/';
const font = (id: FontId, path: string): FontFile => ({
  id,
  bytes: new Uint8Array(readFileSync(`${FOLDER}${path}.ttf`)),
});
const FONTS = [
  font('sans-400', 'source-sans-3/400Regular/SourceSans3_400Regular'),
  font('sans-600', 'source-sans-3/600SemiBold/SourceSans3_600SemiBold'),
  font('serif-400-italic', 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic'),
  font('serif-600', 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold'),
];

const figureOf = (face: Face, ...texts: string[]): Figure => ({
  width: 10,
  height: 10,
  scale: 1,
  ground: null,
  title: '',
  parts: [
    {
      name: 'names',
      clip: null,
      marks: texts.map((text) => ({ kind: 'text', text, face }) as TextMark),
    },
  ],
});
const lacking = (face: Face, ...texts: string[]) =>
  missingCharacters(figureOf(face, ...texts), FONTS);

describe('the letters that are lacking', () => {
  it.each([LABEL_FACE, STRONG_FACE, CAPTION_FACE, TITLE_FACE])(
    'are none of Latin, Greek and Cyrillic text',
    (face) => {
      expect(lacking(face, 'naïve Bayes – 100 %', 'μP, ε-greedy', 'Гаусс', 'C++ & “x”')).toEqual(
        [],
      );
    },
  );

  it('are signs of no script as well, where the face has no glyph for them', () => {
    expect(lacking(LABEL_FACE, 'log₂ n → ∞ ⟨x⟩')).toEqual([]);
    expect(lacking(LABEL_FACE, '𝒳 ✨')).toEqual(['𝒳', '✨']);
  });

  it('are told once each, the first eight', () => {
    expect(lacking(LABEL_FACE, '神経網', '神経')).toEqual(['神', '経', '網']);
    expect(lacking(LABEL_FACE, '一二三四五六七八九十')).toHaveLength(8);
    expect(missingInWords(figureOf(LABEL_FACE, '神'), FONTS)).toMatch(/no “神”; choose SVG/);
  });
});
