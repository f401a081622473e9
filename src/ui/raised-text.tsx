// `K^(3/4)` and `λ_min` as they are set in print. What is heard or copied is the text as it stands.

import type { ReactNode } from 'react';

/** In brackets of either kind, or the little that may stand without. */
const RAISED = String.raw`(?<=[\p{L}\p{N}\p{M})\]|*])\^(?:\((?<round>(?:[^()]|\([^()]{0,12}\)){1,24})\)|\{(?<curly>[^{}]{1,24})\}|(?<bare>[-−+]?\d+(?:\.\d+)?|[\p{L}*∗⊤]))`;
/** Below a single letter, a bracket or an operator only: `token_feature` is a name. */
const LOWERED = String.raw`(?<=(?<![\p{L}\p{N}_])(?:\p{L}\p{M}?|(?:arg)?(?:min|max)|inf|sup|lim)|[)⁾\]‖²³])_(?:\((?<low>(?:[^()]|\([^()]{0,12}\)){1,24})\)|\{(?<lower>[^{}]{1,24})\}|(?<lowest>[\p{L}\p{N}*∗∞]{1,5})(?![\p{L}\p{N}_]))`;
const EITHER = new RegExp(`${RAISED}|${LOWERED}`, 'gu');

/** A stretch of text with what is raised in it raised, and what is lowered lowered. */
export function RaisedText({ text }: { readonly text: string }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(EITHER)) {
    const { round, curly, bare, low, lower, lowest } = match.groups!;
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
