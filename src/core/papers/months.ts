/** English abbreviations of the months in lower case, January first. */
export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(
  ' ',
);
