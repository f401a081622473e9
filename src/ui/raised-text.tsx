// Typesets `K^(3/4)` and `λ_min` with sup and sub elements. Screen readers and the clipboard get the text as
// written.

import { PLAIN_OF_LOWERED, PLAIN_OF_RAISED } from '../core/papers/scripts.ts';
import type { ReactNode } from 'react';

/** A superscript: in brackets of either kind, or a bare number or single letter. */
const RAISED = String.raw`(?<=[\p{L}\p{N}\p{M})\]|*])\^(?:\((?<round>(?:[^()]|\([^()]{0,12}\)){1,24})\)|\{(?<curly>[^{}]{1,24})\}|(?<bare>[-−+]?\d+(?:\.\d+)?|[\p{L}*∗⊤]))`;
/**
 * A subscript: only after a single letter, an operator or a closing bracket, since `token_feature` is a name.
 */
const LOWERED = String.raw`(?<=(?<![\p{L}\p{N}_])(?:\p{L}\p{M}?|(?:arg)?(?:min|max)|inf|sup|lim)|[)⁾\]‖²³])_(?:\((?<low>(?:[^()]|\([^()]{0,12}\)){1,24})\)|\{(?<lower>[^{}]{1,24})\}|(?<lowest>[\p{L}\p{N}*∗∞]{1,5})(?![\p{L}\p{N}_]))`;
/** Unicode superscript and subscript characters; most typefaces have few of them, but all have ¹, ² and ³. */
const [UP, DOWN] = [PLAIN_OF_RAISED, PLAIN_OF_LOWERED].map((set) => [...set.keys()].join(''));
const SIGNS = `(?<up>(?=[¹²³]*[${UP!.replace(/[¹²³]/g, '')}])[${UP!}]+)|(?<down>[${DOWN!}]+)`;
const EITHER = new RegExp(`${RAISED}|${LOWERED}|${SIGNS}`, 'gu');

/** Text with superscripts and subscripts typeset. */
export function RaisedText({ text }: { readonly text: string }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(EITHER)) {
    const { round, curly, bare, low, lower, lowest, up, down } = match.groups!;
    if (up !== undefined || down !== undefined) {
      parts.push(text.slice(at, match.index), <SignRun key={match.index} {...{ up, down }} />);
      at = match.index + match[0].length;
      continue;
    }
    const inner = round ?? curly ?? bare ?? low ?? lower ?? lowest!;
    const Tag = match[0].startsWith('^') ? 'sup' : 'sub';
    const [before, after] = match[0].split(inner, 2) as [string, string];
    parts.push(
      text.slice(at, match.index),
      <Tag key={match.index}>
        <span className="heard-only">{before}</span>
        {inner}
        {after !== '' && <span className="heard-only">{after}</span>}
      </Tag>,
    );
    at = match.index + match[0].length;
  }
  return at === 0 ? text : [...parts, text.slice(at)];
}

interface DrawnProps {
  readonly up: string | undefined;
  readonly down: string | undefined;
}

/**
 * `⁻³` as a raised −3: drawn by CSS beside the original characters, which are hidden visually but read aloud
 * and copied.
 */
function SignRun({ up, down }: DrawnProps) {
  const Tag = up === undefined ? 'sub' : 'sup';
  const plain = up === undefined ? PLAIN_OF_LOWERED : PLAIN_OF_RAISED;
  const signs = Array.from(up ?? down!);
  const seen = signs.map((sign) => plain.get(sign)!.replace('-', '−')).join('');
  return (
    <>
      <span className="heard-only">{up ?? down}</span>
      <Tag className="drawn" data-seen={seen} aria-hidden="true" />
    </>
  );
}
