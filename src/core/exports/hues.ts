// The colour of an area in files that carry colours: the hues of the map on paper.

/** As #rrggbb; areas past the last start again from the first. */
export const AREA_HUES: readonly string[] = [
  '#B5463C', // madder
  '#3A6FB7', // lapis
  '#2C8A72', // viridian
  '#B8528F', // mallow
  '#6B8E1E', // moss
  '#3E97B8', // cerulean
  '#9A6B2F', // sienna
  '#7A5FB5', // iris
  '#BC8211', // ochre
  '#5A6675', // slate
  '#D0693A', // coral
  '#4B7F5A', // fern
];

/** Red, green and blue of a #rrggbb, each 0 to 255. */
export function rgbOf(hue: string): readonly [red: number, green: number, blue: number] {
  const value = parseInt(hue.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
