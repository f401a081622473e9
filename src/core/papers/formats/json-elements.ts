// Splits a JSON text into records without parsing it as a whole, so that a malformed record or a truncated file
// does not affect the others.

/** The text of one record. */
export interface JsonElement {
  readonly offset: number;
  readonly text: string;
  /** False where the text ends before the record does. */
  readonly isWhole: boolean;
}

/** Keys of the list of records in a wrapping object. */
const LISTS = new Set([
  'results',
  'data',
  'items',
  'notes',
  'works',
  'papers',
  'records',
  'documents',
  'references',
  'hits',
  'docs',
  'result',
  'articles',
  'publications',
]);

/**
 * The records: objects at top level or in a top-level array; in an array under a usual key of a wrapping object, or
 * of an object in it; or the values of a wrapping object. A single other object is itself the record.
 */
export function jsonElements(text: string): JsonElement[] {
  const top = objectsAt(text, 0, text.length);
  const [only] = top;
  if (!only || top.length > 1) return top;
  const keys = keysOf(text, only);
  // An object with a title is a work; lists in it are those of the works it cites.
  if (keys.some(({ key }) => TITLES.has(key))) return top;
  return listIn(text, only, keys) ?? nestedList(text, only) ?? childrenOf(text, only) ?? top;
}

/** The list in an object within the wrapping one: Crossref's message, Solr's response, Europe PMC's list. */
function nestedList(text: string, { offset, text: own }: JsonElement): JsonElement[] | null {
  for (const child of objectsAt(text, offset + 1, offset + own.length)) {
    const keys = keysOf(text, child);
    if (keys.some(({ key }) => TITLES.has(key))) return null;
    const list = listIn(text, child, keys);
    if (list && list.length > 0) return list;
  }
  return null;
}

const TITLES = new Set(['title', 'display_name']);

/** The objects that are values of a wrapping object, where most have a title. */
function childrenOf(text: string, { offset, text: own }: JsonElement): JsonElement[] | null {
  const children = objectsAt(text, offset + 1, offset + own.length);
  const titled = children.filter((child) => /"(?:title|display_name)"\s*:/.test(child.text));
  return titled.length > children.length / 2 ? children : null;
}

/** The outermost objects of a range. */
function objectsAt(text: string, from: number, to: number): JsonElement[] {
  const found: JsonElement[] = [];
  let depth = 0;
  let start = 0;
  for (let i = from; i < to; i++) {
    const sign = text.charCodeAt(i);
    if (sign === QUOTE) i = endOfString(text, i);
    else if (sign === OPEN && depth++ === 0) start = i;
    else if (sign === CLOSE && depth > 0 && --depth === 0)
      found.push({ offset: start, text: text.slice(start, i + 1), isWhole: true });
  }
  if (depth > 0) found.push({ offset: start, text: text.slice(start, to), isWhole: false });
  return found;
}

/** A key of an object and the offset of its value. */
interface Key {
  readonly key: string;
  /** Offset of the value, or of white space before it. */
  readonly value: number;
}

/** The keys of an object, not of nested ones. */
function keysOf(text: string, { offset, text: own }: JsonElement): Key[] {
  const keys: Key[] = [];
  let depth = 0;
  for (let i = offset; i < offset + own.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === QUOTE) {
      const end = endOfString(text, i);
      const colon =
        depth === 1 ? /^\s*:/.exec(text.slice(end + 1, end + 20))?.[0].length : undefined;
      if (colon !== undefined) keys.push({ key: text.slice(i + 1, end), value: end + 1 + colon });
      i = end;
    } else if (sign === OPEN || sign === LIST) depth++;
    else if (sign === CLOSE || sign === LIST_END) depth--;
  }
  return keys;
}

/** The objects of the first list under one of the usual keys, or null. */
function listIn(text: string, only: JsonElement, keys: readonly Key[]): JsonElement[] | null {
  for (const { key, value } of keys) {
    if (!LISTS.has(key)) continue;
    const begin = /^\s*\[/.exec(text.slice(value, value + 100))?.[0].length;
    if (begin === undefined) continue;
    const from = value + begin - 1;
    return objectsAt(text, from, endOfList(text, from, only.offset + only.text.length));
  }
  return null;
}

const [QUOTE, BACKSLASH, OPEN, CLOSE, LIST, LIST_END] = [34, 92, 123, 125, 91, 93];

/** Index of the closing quotation mark, or of the last character. */
function endOfString(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === BACKSLASH) i++;
    else if (sign === QUOTE) return i;
  }
  return text.length;
}

function endOfList(text: string, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const sign = text.charCodeAt(i);
    if (sign === QUOTE) i = endOfString(text, i);
    else if (sign === LIST) depth++;
    else if (sign === LIST_END && --depth === 0) return i;
  }
  return to;
}
