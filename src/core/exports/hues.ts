// The colours of areas in exported files: the hues of the map in its paper theme.

/** As #rrggbb; for areas past the last see {@link hueAt}. */
export const AREA_HUES: readonly string[] = [
  '#B0423B', // madder
  '#3C71BE', // lapis
  '#258C75', // viridian
  '#B85492', // mallow
  '#679438', // moss
  '#3E96B7', // cerulean
  '#9B6B2F', // sienna
  '#805EAC', // iris
  '#BA7B03', // ochre
  '#596674', // slate
  '#D06E49', // coral
  '#537B54', // fern
];

/** Red, green and blue of a #rrggbb, each 0 to 255. */
export function rgbOf(hue: string): readonly [red: number, green: number, blue: number] {
  const value = parseInt(hue.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Share of ink mixed into the hues at their first use, the second, and later ones. */
const LAPS = [0, 0.55, 0.78];

/** The colour of an area: after the last hue they repeat from the first, each time closer to ink. */
export function hueAt(hues: readonly string[], ink: string, area: number): string {
  const share = LAPS[Math.min(LAPS.length - 1, Math.floor(area / hues.length))]!;
  // Called for every disc of the first frame: most hues are unmixed.
  if (share === 0) return hues[area]!;
  return mixed(hues[area % hues.length]!, ink, share);
}

/** Two colours mixed; `share`, 0 to 1, of the second. */
export function mixed(one: string, other: string, share: number): string {
  const [from, to] = [one, other].map(rgbOf);
  const channels = from!.map((v, i) => Math.round(v + (to![i]! - v) * share));
  return `#${channels.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour of an area in a file. */
export function fileHue(area: number): string {
  return hueAt(AREA_HUES, FILE_INK, area);
}

/** The ink of the paper theme. */
const FILE_INK = '#1F2328';
