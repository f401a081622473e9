// TeX groups in braces, read from the inside out: an argument, a script, a fraction whose command was lost,
// a set, or mere grouping. Then scripts without braces (`x^2`, `L_1`).

import { lower, raise } from './scripts.ts';
import { ACCENTS, BLACKBOARD, GREEK, OPERATIONS, SIGNS } from './symbols.ts';

/** Reads every group and removes its braces; unbalanced braces are removed. */
export function readBraces(text: string): string {
  if (!/[{}]/.test(text)) return text;
  const before: string[] = [];
  let open = '';
  let from = 0;
  for (const { index, 0: brace } of text.matchAll(/[{}]/g)) {
    open += text.slice(from, index);
    from = index + 1;
    if (brace === '{') {
      before.push(open);
      open = '';
    } else open = closeGroup(before.pop() ?? '', open);
  }
  return before.join('') + open + text.slice(from);
}

/** How far back a command or the numerator of a fraction may begin. In characters. */
const LONGEST_TERM = 24;

/** The text before a group that has just been closed, with the group's content applied to it. */
function closeGroup(before: string, content: string): string {
  const sign = before.at(-1) ?? '';
  if (sign === '_') return before.slice(0, -1) + lower(readSigns(content));
  if (sign === '^') return before.slice(0, -1) + raise(readSigns(content));
  if (/[\ue000-\uf8ff]/.test(sign)) return before + labelOf(content);
  const tail = before.slice(-LONGEST_TERM);
  if (tail.endsWith(CHOOSE)) return `${before}${content})`;
  const command = COMMAND.exec(tail)?.[0];
  if (command) return before.slice(0, -command.length) + applyCommand(command, content);
  if (isLostFraction(tail, content)) return `${before}/${readSigns(content)}`;
  if (SET.test(content)) return `${before}{${content.trim()}}`;
  return before + content.replace(/^(?:it|bf|sc|em|rm|tt|sl|sf) (?=\S)/, '');
}

/** Between the two parts of a binomial. */
const CHOOSE = ' choose ';

/** A group after a web address: the address again (the caller removes it), or the label of the link. */
function labelOf(content: string): string {
  return /^[\ue000-\uf8ff]?$/.test(content) ? content : ` (${content})`;
}

const FONT = 'math(?:cal|bb|bf|rm|sf|it|frak|scr)|boldsymbol|operatorname';
const STYLE =
  'emph|text(?:bf|it|tt|sc|rm|sf|sl|up)?|underline|url|href|mbox|uppercase|textsuperscript|textsubscript';
const COMMAND = new RegExp(
  String.raw`(?:${FONT}|(?<![A-Za-z])(?:${STYLE}|[td]?frac|[td]?binom|sqrt|${Object.keys(ACCENTS)
    .filter((name) => name.length > 1)
    .join('|')}))$`,
);

/** True for the name of a command that `readBraces` knows how to apply. */
export function takesArgument(name: string): boolean {
  return COMMAND.exec(name)?.[0] === name;
}

/** Applies a command to its argument. */
function applyCommand(command: string, content: string): string {
  if (command === 'mathbb') return BLACKBOARD[content.trim()] ?? content;
  if (command === 'sqrt') return `√${inBrackets(content)}`;
  if (command.endsWith('frac')) return `${inBrackets(content)}/`;
  // The next group to be closed is the lower part, and finds CHOOSE before it.
  if (command.endsWith('binom')) return `(${content}${CHOOSE}`;
  if (command === 'textsuperscript') return raise(content);
  if (command === 'textsubscript') return lower(content);
  const mark = ACCENTS[command];
  const letter = readSigns(content);
  return mark && Array.from(letter).length === 1 ? (letter + mark).normalize('NFC') : content;
}

function inBrackets(content: string): string {
  return /^[\p{L}\p{N}.]*$/u.test(content) ? content : `(${content})`;
}

/** `1{2}` was `\frac{1}{2}`: a lone number or small letter before a lone term. */
function isLostFraction(before: string, content: string): boolean {
  return /(?<![\p{L}\p{N}_^.\\])(?:\d+|[a-z])$/u.test(before) && TERM.test(content);
}

const TERM = new RegExp(
  String.raw`^(?:\d+|\p{L}|${Object.keys(GREEK).join('|')}|[a-z]+\b(?<=depth|width))(?:_\w+|[₀-₉ₐ-ₜᵢ-ᵥⱼ]+)?$`,
  'u',
);

/** Content that keeps its braces: `{0, 1}`, `{-1, 1}`, `{±1}`, `{xᵢ}`. */
const SET =
  /^\s*(?:±\s?\w{1,3}|\p{L}(?:_\w|[₀-₉ₐ-ₜᵢ-ᵥⱼ]+)|[^\s{},]{1,5}(?:,\s?[^\s{},]{1,5})+)\s*$/u;

/** Replaces the names of symbols in pure mathematics, and removes spaces around operators. */
function readSigns(content: string): string {
  return content
    .replace(
      /[A-Za-z]+/g,
      (name) => GREEK[name] ?? OPERATIONS[name] ?? SIGNS_IN_SCRIPTS[name] ?? name,
    )
    .replace(/\s*([·×±∘⊗⊕=<>≤≥→∈])\s*/g, '$1');
}

const SIGNS_IN_SCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  ['star', 'ast', 'top', 'infty', 'ell', 'dagger', 'prime'].map((name) => [name, SIGNS[name]!]),
);

/** A term that may carry a script: a single letter or sign, a closing bracket. */
const SUBSCRIPT =
  /_(?<=(?:(?<![\p{L}\p{N}_])[\p{L}∑∏∫∇]|[\p{Script=Greek}ℓ)\]|‖])_)([A-Za-z]+|\d+|[\p{Script=Greek}ℓ∞*])(?![\p{L}\p{N}_])/gu;
const SUPERSCRIPT =
  /\^(?<=[\p{L}\p{N}\p{M})\]|}₀-₉ₐ-ₜᵢ-ᵥⱼ*]\^)([+-]?\d+(?!\.?\d)|(?:star|ast|top|prime|dagger|circ|infty)(?![A-Za-z])|[A-Za-z](?![A-Za-z])|[\p{Script=Greek}*′†∞⊤])/gu;

/** Scripts without braces: `256^3`, `L_2^2`, `W^star`; names such as `aux_k_loss` stay. */
export function readScripts(text: string): string {
  if (!/[_^]/.test(text)) return text;
  return text
    .replace(SUBSCRIPT, (_, script: string) => lower(readSigns(script)))
    .replace(SUPERSCRIPT, (_, script: string) => raise(readSigns(script).replace('∘', '°')));
}
