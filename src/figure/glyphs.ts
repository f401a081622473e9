// Reads which characters a TrueType file has glyphs for, from its `cmap` table (OpenType 1.9.1, chapter “cmap”),
// formats 4 and 12, of which each of our fonts has one.

/** Whether a face has a glyph for a code point. */
export type HasGlyph = (codePoint: number) => boolean;

/** A range of code points; all of them have glyphs, or those for which `glyphOf` returns one. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly glyphOf: (codePoint: number) => number;
}

/**
 * Reads the characters of a face.
 * @throws Error when the file has no `cmap` in a supported format
 */
export function glyphsOf(file: Uint8Array): HasGlyph {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const stretches = stretchesOf(view, subtableOf(view));
  return (codePoint) => {
    const found = stretches.find(({ last }) => codePoint <= last);
    return found !== undefined && codePoint >= found.first && found.glyphOf(codePoint) !== 0;
  };
}

/** Offset of the most complete Unicode subtable. */
function subtableOf(view: DataView): number {
  const cmap = tableOf(view, 'cmap');
  const offsets = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => {
    return cmap + view.getUint32(cmap + 4 + 8 * i + 4);
  });
  const formats = offsets.map((at) => view.getUint16(at));
  const best = [12, 4]
    .map((format) => offsets[formats.indexOf(format)])
    .find((at) => at !== undefined);
  if (best === undefined) throw new Error('glyphsOf: the face has no table of characters.');
  return best;
}

function tableOf(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const letters = [0, 1, 2, 3].map((j) => String.fromCharCode(view.getUint8(at + j)));
    if (letters.join('') === tag) return view.getUint32(at + 8);
  }
  throw new Error(`glyphsOf: the face has no table “${tag}”.`);
}

function stretchesOf(view: DataView, at: number): Stretch[] {
  return view.getUint16(at) === 12 ? groupsOf(view, at) : segmentsOf(view, at);
}

/** Format 12: ranges of consecutive code points and glyphs. */
function groupsOf(view: DataView, at: number): Stretch[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, i) => {
    const [first, last, glyph] = [0, 4, 8].map((j) => view.getUint32(at + 16 + 12 * i + j));
    return { first: first!, last: last!, glyphOf: (code) => glyph! + code - first! };
  });
}

/** Format 4: glyphs by offset, or by an array. */
function segmentsOf(view: DataView, at: number): Stretch[] {
  const size = view.getUint16(at + 6);
  return Array.from({ length: size / 2 }, (_, i) => {
    const [last, first, delta] = [14, 16 + size, 16 + 2 * size].map((j) =>
      view.getUint16(at + j + 2 * i),
    );
    const offsetAt = at + 16 + 3 * size + 2 * i;
    const offset = view.getUint16(offsetAt);
    const glyphOf = (code: number) =>
      offset === 0
        ? (code + delta!) & 0xffff
        : view.getUint16(offsetAt + offset + 2 * (code - first!));
    return { first: first!, last: last!, glyphOf };
  });
}
