// A JSON text → its records as slices with their place, without parsing the whole: one bad record, or
// a file cut short, leaves the others.

/** A slice that is one record. */
export interface JsonElement {
  readonly offset: number;
  readonly text: string;
  /** False where the text ends before the record does. */
  readonly isWhole: boolean;
}

/** Lists of records under these names, in files that wrap them. */
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
]);

/**
 * Objects at the top, in an array at the top, or in an array under one of the usual names of a
 * wrapping object; a single object that wraps nothing is itself the record.
 */
export function jsonElements(text: string): JsonElement[] {
  const top = objectsAt(text, 0, text.length);
  if (top.length !== 1 || !top[0]!.isWhole)
    return top.length === 1 ? (listIn(text, top[0]!) ?? top) : top;
  return listIn(text, top[0]!) ?? top;
}

/** Objects that stand in no other object. */
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

/** The objects of the first list in a wrapping object, or null where it has none. */
function listIn(text: string, { offset, text: own }: JsonElement): JsonElement[] | null {
  let depth = 0;
  let key = '';
  for (let i = offset; i < offset + own.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === QUOTE) {
      const end = endOfString(text, i);
      if (depth === 1) key = text.slice(i + 1, end);
      i = end;
    } else if (sign === OPEN) depth++;
    else if (sign === CLOSE) depth--;
    else if (sign === LIST && depth === 1 && LISTS.has(key)) {
      return objectsAt(text, i, endOfList(text, i, offset + own.length));
    }
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
