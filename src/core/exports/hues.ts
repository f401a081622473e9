// The colour of an area in files that carry colours: the hues of the map on paper.

/** As #rrggbb; areas past the last start again from the first. */
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
