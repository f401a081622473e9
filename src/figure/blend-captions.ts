// Captions that come or go with what stands out: they fade as all else does.

import type { PlacedCaption } from './place-captions.ts';

/**
 * The captions some of the way from one choice of them to another, those that go below the others.
 * @param share of the way, 0 to 1
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
