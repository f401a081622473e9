// Title keys, equal for titles that count as the same, and paper ids made of titles.

import { slugOf } from '../slug.ts';

/** Letters that Unicode does not decompose into a base letter and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
};

/** Greek letters by name, so that `μP` equals `muP` and a slug can contain them. */
const GREEK_NAMES: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

/** Lower-case words of letters and digits; accents, ligatures, Greek letters and superscripts are made plain. */
function foldWords(title: string): string[] {
  if (ASCII.test(title))
    return (
      title
        .toLowerCase()
        .replaceAll("'", '')
        .match(/[a-z0-9]+/g) ?? []
    );
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => BASE_LETTERS[letter] ?? GREEK_NAMES[letter] ?? letter);
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/**
 * The key of a cleaned title, by which titles are compared: case, accents, punctuation and white space do not
 * count. A title without letters or digits is its own key.
 */
export function foldTitle(title: string): string {
  return keyOf(foldWords(title), title);
}

function keyOf(words: readonly string[], title: string): string {
  return words.join('') || title;
}

/** The key of a title, and the slug that may become its paper's id. */
export interface FoldedTitle {
  /** As {@link foldTitle} gives it. */
  readonly key: string;
  /** At most 60 characters, as {@link slugOf} makes it of the title's words. */
  readonly slug: string;
}

/** Computes both from one split into words. */
export function foldedTitle(title: string): FoldedTitle {
  const words = foldWords(title);
  return { key: keyOf(words, title), slug: slugOf(words.join(' ')) };
}

/** Most titles: for these a faster path suffices. */
const ASCII = /^[ -~]*$/;

/**
 * One id for each title, whatever their order: the one it had, else the slug where no other title has it, else the
 * slug and a hash of the title's key.
 * @param former ids by key, of an earlier state of the corpus: a title that shares the slug of one that was there
 *   does not change the id under which a reader has marked it
 */
export function assignIds(
  titles: readonly FoldedTitle[],
  former: ReadonlyMap<string, string> = new Map(),
): string[] {
  const slugs = countEach(titles.map(({ slug }) => slug));
  const keys = countEach(titles.map(({ key }) => key));
  const known = titles.map(({ key }) => (keys.get(key) === 1 ? former.get(key) : undefined));
  const kept = new Set(known);
  const isOnly = ({ slug }: FoldedTitle) => slugs.get(slug) === 1 && !kept.has(slug);
  const taken = new Set([...kept, ...titles.filter(isOnly).map(({ slug }) => slug)]);
  return titles.map((title, i) => {
    const own = known[i] ?? (isOnly(title) ? title.slug : null);
    return own ?? claimId(`${title.slug}-${hash(title.key)}`, taken);
  });
}

/** The ids of papers by the keys of their titles, except of titles that several papers have. */
export function idsByTitle(titles: readonly string[], ids: readonly string[]): Map<string, string> {
  const keys = titles.map(foldTitle);
  const uses = countEach(keys);
  return new Map(keys.flatMap((key, i) => (uses.get(key) === 1 ? [[key, ids[i]!]] : [])));
}

function countEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** An id, numbered where it is taken; adds it to those taken. */
export function claimId(id: string, taken: Set<string | undefined>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

/** FNV-1a over UTF-16 units, 32 bits, in base 36 (Fowler, Noll, Vo 1991). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(36);
}
