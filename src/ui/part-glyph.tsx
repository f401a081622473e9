// A disc with the half ring that marks a concept's corpus in a comparison.

import type { Part } from '../scene/scene.ts';

const HALVES = { a: 'M8 1.5a6.5 6.5 0 0 0 0 13', b: 'M8 1.5a6.5 6.5 0 0 1 0 13' } as const;

export function PartGlyph({ part, color }: { readonly part: Part; readonly color: string }) {
  const halves = part === 'both' ? [HALVES.a, HALVES.b] : [HALVES[part]];
  return (
    <svg className="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="4" fill={color} />
      <path d={halves.join('')} fill="none" stroke={color} strokeWidth="1.8" />
    </svg>
  );
}
