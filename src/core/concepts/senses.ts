// Word sense disambiguation: which concept an ambiguous surface names in a paper. In order of trust: the
// paper's own definition, another name of the concept in the paper, the surrounding words; otherwise none.

import { certainOf } from './trie.ts';
import type { Rule } from './concept.ts';
import type { Definition } from './definitions.ts';
import type { Surface } from './vocabulary.ts';

/** What is known of the paper in which a match is disambiguated. */
export interface PaperContext {
  /** The short forms it defines. */
  readonly defined: ReadonlyMap<string, Definition>;
  /** Another, unambiguous name of a concept in the paper, as written there; or null. */
  readonly nameOf: (concept: string) => string | null;
  /** Those of some cues that occur in the paper, as written there. */
  readonly cuesIn: (cues: readonly string[]) => readonly string[];
}

/** A concept, the rule that chose it, and the words that decided. */
export interface Choice {
  readonly concept: string;
  readonly rule: Rule;
  readonly by?: string;
}

/**
 * A choice, or the candidates when none could be made; null when the paper uses the name for
 * something else.
 */
export type Verdict = Choice | { readonly candidates: readonly string[] } | null;

/**
 * Decides which concept a match names.
 * @param surfaces all that are spelled like it; at least one
 * @param written the text of the match
 */
export function disambiguate(
  surfaces: readonly Surface[],
  written: string,
  paper: PaperContext,
): Verdict {
  const definition = definitionOf(written, paper.defined);
  if (definition) {
    const { concept, long } = definition;
    return concept === null ? null : { concept, rule: 'defined', by: long };
  }
  if (holdsRedefined(written, paper.defined)) return null;
  const certain = certainOf(surfaces);
  if (certain) return { concept: certain.concept, rule: certain.rule };
  return byOtherName(surfaces, paper) ?? byCues(surfaces, paper);
}

function definitionOf(
  written: string,
  defined: PaperContext['defined'],
): Definition | null | undefined {
  if (defined.size === 0) return null;
  const found = defined.get(written);
  return found === undefined && written.endsWith('s') ? defined.get(written.slice(0, -1)) : found;
}

/** A longer name that contains a redefined short form, as “SAM optimizer”, has lost its known meaning. */
function holdsRedefined(written: string, defined: PaperContext['defined']): boolean {
  for (const [short, { redefined }] of defined) {
    if (redefined && written.includes(short) && written.split(/[\s\p{Pd}/]+/u).includes(short))
      return true;
  }
  return false;
}

/** The one sense that the paper also names unambiguously. */
function byOtherName(surfaces: readonly Surface[], { nameOf }: PaperContext): Verdict {
  const named = surfaces.filter((surface) => nameOf(surface.concept) !== null);
  const [only] = named;
  if (only === undefined || named.length > 1) return null;
  return { concept: only.concept, rule: 'expansion', by: nameOf(only.concept)! };
}

/** The sense with the most cues in the paper; none on a tie or without cues. */
function byCues(surfaces: readonly Surface[], { cuesIn }: PaperContext): Verdict {
  const scored = surfaces
    .map(({ concept, cues }) => ({ concept, found: cues === null ? [] : cuesIn(cues) }))
    .sort((a, b) => b.found.length - a.found.length || (a.concept < b.concept ? -1 : 1));
  const [best, second] = scored;
  if (best && best.found.length > (second?.found.length ?? 0)) {
    return { concept: best.concept, rule: 'cue', by: best.found.join(', ') };
  }
  return { candidates: scored.map(({ concept }) => concept).sort() };
}
