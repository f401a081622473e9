// Fades captions that appear or disappear with a change of emphasis.

import type { PlacedCaption } from './place-captions.ts';

/**
 * The captions between two sets of them, with those that fade out below the others.
 * @param share progress, 0 to 1
 */
export function blendCaptions(
  from: readonly PlacedCaption[],
  to: readonly PlacedCaption[],
  share: number,
): PlacedCaption[] {
  const [before, after] = [strengths(from), strengths(to)];
  const going = from.filter((caption) => !after.has(keyOf(caption)));
  return [
    ...going.map((caption) => ({ ...caption, strength: caption.strength * (1 - share) })),
    ...to.map((caption) => {
      const start = before.get(keyOf(caption)) ?? 0;
      return { ...caption, strength: start + (caption.strength - start) * share };
    }),
  ];
}

function strengths(captions: readonly PlacedCaption[]): Map<string, number> {
  return new Map(captions.map((caption) => [keyOf(caption), caption.strength]));
}

/** An area has one caption. */
function keyOf({ hue, lines }: PlacedCaption): string {
  return `${hue} ${lines.join(' ')}`;
}
