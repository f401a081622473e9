// Which concept an ambiguous surface names in this paper. Order of trust: the paper's own
// definition, another name of the concept in the paper, the words around; otherwise nobody.

import type { Match } from './trie.ts';
import type { Surface } from './vocabulary.ts';
import type { Rule } from './concept.ts';

/** What is known of the paper when a match is judged. */
export interface PaperContext {
  /** Short form → the concept its definition names, or null when no concept is known by it. */
  readonly defined: ReadonlyMap<string, string | null>;
  /** Concepts named in the paper by a surface that is not ambiguous. */
  readonly named: ReadonlySet<string>;
  /** The paper's normalised words, each between spaces: ` sharpness aware … `. */
  readonly words: string;
}

/** A concept and the rule that chose it, or the candidates when none could be chosen. */
export type Verdict =
  | { readonly concept: string; readonly rule: Rule }
  | { readonly candidates: readonly string[] }
  | null;

/** Decides what one match names; null when the paper defines the short form as something else. */
export function judge(match: Match, written: string, paper: PaperContext): Verdict {
  const defined = definitionOf(written, paper.defined);
  if (defined === null) return null;
  if (defined !== undefined) return { concept: defined, rule: 'defined' };
  const certain = match.surfaces.find((surface) => surface.cues === null);
  if (certain) return { concept: certain.concept, rule: certain.rule };
  const expanded = match.surfaces.filter((surface) => paper.named.has(surface.concept));
  if (expanded.length === 1) return { concept: expanded[0]!.concept, rule: 'expansion' };
  return byCues(match.surfaces, paper.words);
}

function definitionOf(
  written: string,
  defined: PaperContext['defined'],
): string | null | undefined {
  const found = defined.get(written);
  return found === undefined && written.endsWith('s') ? defined.get(written.slice(0, -1)) : found;
}

/** The sense with the most cues in the paper; a tie, or none, is no answer. */
function byCues(surfaces: readonly Surface[], words: string): Verdict {
  const scored = surfaces
    .map((surface) => ({ concept: surface.concept, score: countCues(surface.cues ?? [], words) }))
    .sort((a, b) => b.score - a.score || (a.concept < b.concept ? -1 : 1));
  const [best, second] = scored;
  if (best && best.score > 0 && best.score > (second?.score ?? 0)) {
    return { concept: best.concept, rule: 'cue' };
  }
  return { candidates: scored.map(({ concept }) => concept).sort() };
}

function countCues(cues: readonly string[], words: string): number {
  return cues.filter((cue) => words.includes(` ${cue} `)).length;
}
