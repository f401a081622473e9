// Superscripts and subscripts in plain text.

const RAISED = scripts('0123456789+-=()nidkmpstTjl*′', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵈᵏᵐᵖˢᵗᵀʲˡ*′');
const LOWERED = scripts('0123456789+-=()aeijkmnoprstuvxlh', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢⱼₖₘₙₒₚᵣₛₜᵤᵥₓₗₕ');

function scripts(plain: string, set: string): ReadonlyMap<string, string> {
  const signs = Array.from(set);
  return new Map(Array.from(plain, (letter, index) => [letter, signs[index]!]));
}

/**
 * A superscript: `x²`, `d⁻¹`, `L*`; where Unicode lacks the characters or they would be hard to read, `R^(C-1)` and
 * `d^0.75`.
 */
export function raise(content: string): string {
  const text = content.trim().replaceAll('⊤', 'T');
  const plain = /^(?:.|\d+\.\d+|\([^()]*\))$/u.test(text) ? text : `(${text})`;
  return inScript(text, RAISED) ?? `^${plain}`;
}

/** A subscript: `L₁`, `sₚ`, and words as `λ_min`. */
export function lower(content: string): string {
  const text = content.trim();
  const plain = /^(?:.|[\p{L}\p{N}]+|\([^()]*\))$/u.test(text) ? text : `(${text})`;
  return inScript(text, LOWERED) ?? `_${plain}`;
}

/** Null where the set lacks a character, and for words, which are unreadable in small letters. */
function inScript(text: string, set: ReadonlyMap<string, string>): string | null {
  if (/\p{L}{2}/u.test(text)) return null;
  const signs = Array.from(text, (letter) => set.get(letter));
  return signs.includes(undefined) ? null : signs.join('');
}

/** The plain character of each superscript, as `T` for `ᵀ`. */
export const PLAIN_OF_RAISED = plainOf(RAISED);
/** The plain character of each subscript, as `i` for `ᵢ`. */
export const PLAIN_OF_LOWERED = plainOf(LOWERED);

function plainOf(set: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...set].flatMap(([plain, sign]) => (plain === sign ? [] : [[sign, plain]])));
}
