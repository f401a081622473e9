// The colour of an area in files that carry colours: the hues of the map on paper.

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

/** How far the hues have moved towards ink when they come again, and again. */
const LAPS = [0, 0.55, 0.78];

/** The colour of an area: past the last hue they come again from the first, each time nearer to ink. */
export function hueAt(hues: readonly string[], ink: string, area: number): string {
  const share = LAPS[Math.min(LAPS.length - 1, Math.floor(area / hues.length))]!;
  // Asked for every disc of the first picture: most are of a hue as it is.
  if (share === 0) return hues[area]!;
  return mixed(hues[area % hues.length]!, ink, share);
}

/** A colour some of the way, 0 to 1, from one to another. */
export function mixed(one: string, other: string, share: number): string {
  const [from, to] = [one, other].map(rgbOf);
  const channels = from!.map((v, i) => Math.round(v + (to![i]! - v) * share));
  return `#${channels.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour of an area in a file. */
export function fileHue(area: number): string {
  return hueAt(AREA_HUES, FILE_INK, area);
}

/** The ink of the map on paper. */
const FILE_INK = '#1F2328';
