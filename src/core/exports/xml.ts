// Text → XML 1.0: characters that it cannot contain are removed, special ones are escaped, and line ends and tabs
// in attributes are preserved.

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** Control characters, unpaired surrogates, and the two noncharacters U+FFFE and U+FFFF. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"'\t\n\r]/g, (sign) => ESCAPES.get(sign)!);
}

/** Attributes of an element; null ones are left out. */
export type Attributes = readonly (readonly [name: string, value: string | number | null])[];

/** An element: empty without content, else around `content`, which must be XML. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = attributes
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const head = `<${name}${written.join('')}`;
  return content === undefined ? `${head}/>` : `${head}>${content}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
