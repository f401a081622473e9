// Mixes colours in #rrggbb. Dimming mixes towards the ground instead of using transparency, so that lines never
// show through discs.

type Rgb = readonly [red: number, green: number, blue: number];

const parsed = new Map<string, Rgb>();

/** @throws Error when `colour` is not #rrggbb. */
export function parseColour(colour: string): Rgb {
  const known = parsed.get(colour);
  if (known !== undefined) return known;
  if (!/^#[0-9a-f]{6}$/i.test(colour)) {
    throw new Error(`parseColour: “${colour}” is not a colour; write it as #rrggbb.`);
  }
  const value = parseInt(colour.slice(1), 16);
  const rgb: Rgb = [value >> 16, (value >> 8) & 255, value & 255];
  parsed.set(colour, rgb);
  return rgb;
}

/** Interpolates between two colours; `share` from 0 to 1. */
export function mix(from: string, to: string, share: number): string {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const a = parseColour(from);
  const b = parseColour(to);
  const channels = a.map((v, i) => Math.round(v + (b[i]! - v) * share));
  return `#${channels.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}
