// Text → a double-quoted scalar of YAML 1.2: a JSON string with more characters escaped.

/** Text as a quoted scalar on one line; parses to the same text. */
export function quoteYaml(text: string): string {
  return JSON.stringify(text).replace(UNPRINTABLE, escaped);
}

/** Characters that a YAML reader may refuse, fold or drop when unescaped. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** YAML front matter between two lines of dashes; empty lists and nulls are left out. */
export function frontMatter(
  properties: readonly (readonly [
    name: string,
    value: string | number | null | readonly string[],
  ])[],
): string {
  const lines = properties.flatMap(([name, value]) => {
    if (value === null) return [];
    if (typeof value === 'number') return [`${name}: ${value}`];
    if (typeof value === 'string') return [`${name}: ${quoteYaml(value)}`];
    if (value.length === 0) return [];
    return [`${name}:`, ...value.map((each) => `  - ${quoteYaml(each)}`)];
  });
  return ['---', ...lines, '---', ''].join('\n');
}
