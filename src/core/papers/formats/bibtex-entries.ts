// Parses BibTeX (Patashnik, BibTeXing, 1988): the entries with their fields as written, @string abbreviations
// expanded, and line numbers. A malformed entry has a fault and does not affect the others.

import { MONTHS } from '../months.ts';
import { lineIndex } from './fields.ts';

/** An entry; its fields are without delimiters but still contain TeX. */
export interface BibtexEntry {
  /** Lower case: `article`. */
  readonly type: string;
  readonly key: string;
  /** 1-based. */
  readonly line: number;
  readonly lastLine: number;
  /** By name in lower case; the first of a repeated field. */
  readonly fields: ReadonlyMap<string, string>;
  /** The text of the whole entry. */
  readonly text: string;
  /** What is wrong with it, or null. */
  readonly fault: string | null;
}

/** The start of an entry at the start of a line; there a malformed entry ends. */
const ENTRY = /^[ \t\ufeff]*@[ \t]*([a-z]+)[ \t\r\n]*[{(]/gim;
/** The start of an entry anywhere: several may be on one line. */
const ANYWHERE = /@[ \t]*([a-z]+)[ \t\r\n]*[{(]/gi;

/** True when a line begins an entry, a @string or a @preamble. */
export function looksLikeBibtex(text: string): boolean {
  return text.slice(0, 20_000).search(ENTRY) >= 0;
}

type Strings = Map<string, string>;

/** The entries of a text in order, without @string, @preamble and @comment. */
export function readEntries(text: string): BibtexEntry[] {
  const strings: Strings = new Map(MONTHS.map((month) => [month, month]));
  const lineAt = lineIndex(text);
  const starts = [...text.matchAll(ENTRY)].map(({ index }) => text.indexOf('@', index));
  return starts.flatMap((start, i) =>
    entriesIn({ text, from: start, to: starts[i + 1] ?? text.length }, strings, lineAt),
  );
}

/** A section of a text, half-open. */
interface Section {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The entry at the start of a section, and any others on its lines. */
function entriesIn(
  { text, from, to }: Section,
  strings: Strings,
  lineAt: (offset: number) => number,
): BibtexEntry[] {
  const found: BibtexEntry[] = [];
  for (let at = from; at < to;) {
    ANYWHERE.lastIndex = at;
    const head = ANYWHERE.exec(text);
    if (!head || head.index >= to) break;
    const type = head[1]!.toLowerCase();
    const scan = new EntryScan(text.slice(0, to), ANYWHERE.lastIndex, strings);
    const isData = type === 'comment' || type === 'preamble';
    const { key, fields, fault } = isData ? skipped(scan) : scan.read(type === 'string');
    if (type === 'string') for (const [name, value] of fields) strings.set(name, value);
    else if (!isData) {
      const own = text.slice(head.index, scan.at);
      const line = lineAt(head.index);
      const lastLine = lineAt(Math.max(head.index, scan.at - 1));
      found.push({ type, key, line, lastLine, fields, text: own, fault });
    }
    at = scan.at;
  }
  return found;
}

/** The content of an entry. */
type Content = Pick<BibtexEntry, 'key' | 'fields' | 'fault'>;

function skipped(scan: EntryScan): Content {
  scan.skip();
  return { key: '', fields: new Map(), fault: null };
}

const UNCLOSED = 'is never closed: a brace or quote is missing';

/** Scans one entry from after its opening brace; `at` is the current offset, finally the end of the entry. */
class EntryScan {
  private readonly to: number;

  /** @param text up to the end of the section */
  constructor(
    private readonly text: string,
    public at: number,
    private readonly strings: Strings,
  ) {
    this.to = text.length;
  }

  /** Skips an entry without data; an unclosed one up to the end of the line. */
  skip(): void {
    const end = this.endOfGroup(this.at);
    const line = this.text.indexOf('\n', this.at);
    this.at = end ?? (line < 0 ? this.to : line);
  }

  read(isString: boolean): Content {
    const key = isString ? '' : this.readKey();
    const fields = new Map<string, string>();
    for (;;) {
      this.match(/(?:[\s,]|%[^\n]*)*/y);
      if (this.at >= this.to || this.match(/[})]/y) !== null) return { key, fields, fault: null };
      const name = this.match(/[^\s=,{}"#()]+(?=\s*=)/y)?.toLowerCase();
      if (name === undefined) {
        // Not a field: skip to the next comma.
        this.match(/[^,})]+/y);
        continue;
      }
      this.match(/\s*=\s*/y);
      const value = this.readValue();
      if (value === null) {
        this.at = this.to;
        return { key, fields, fault: `its field “${name.slice(0, 30)}” ${UNCLOSED}` };
      }
      if (!fields.has(name)) fields.set(name, value);
    }
  }

  /** The key; empty where it is missing and the first field follows. */
  private readKey(): string {
    if (this.peek(/\s*[^\s=,{}"#()]+\s*=/y)) return '';
    return this.match(/[^,})\r\n]*/y)?.trim() ?? '';
  }

  /** Parts joined by `#`, or null where one is not closed. */
  private readValue(): string | null {
    let value = '';
    do {
      const part = this.readPart();
      if (part === null) return null;
      value += part;
    } while (this.match(/\s*#\s*/y) !== null);
    return value;
  }

  private readPart(): string | null {
    const sign = this.text[this.at];
    if (sign === '{') {
      const end = this.endOfGroup(this.at + 1);
      return end === null ? null : this.take(end);
    }
    if (sign === '"') {
      const end = this.endOfQuote(this.at + 1);
      return end === null ? null : this.take(end);
    }
    const word = this.match(/[^\s,{}"#()]*/y) ?? '';
    return this.strings.get(word.toLowerCase()) ?? word;
  }

  /** The text between the delimiters, the second of which is just before `end`. */
  private take(end: number): string {
    const inside = this.text.slice(this.at + 1, end - 1);
    this.at = end;
    return inside;
  }

  /** Offset after the brace that closes a group; null where there is none. */
  private endOfGroup(from: number): number | null {
    let depth = 1;
    for (let i = from; i < this.to; i++) {
      const sign = this.text.charCodeAt(i);
      if (sign === BACKSLASH) i++;
      else if (sign === OPEN) depth++;
      else if (sign === CLOSE && --depth === 0) return i + 1;
    }
    return null;
  }

  /** Offset after the closing quotation mark: the first outside braces that a field's end follows. */
  private endOfQuote(from: number): number | null {
    let depth = 0;
    for (let i = from; i < this.to; i++) {
      const sign = this.text.charCodeAt(i);
      if (sign === BACKSLASH) i++;
      else if (sign === OPEN) depth++;
      else if (sign === CLOSE) depth--;
      else if (sign === QUOTE && depth <= 0 && this.endsField(i + 1)) return i + 1;
    }
    return null;
  }

  private endsField(from: number): boolean {
    FIELD_END.lastIndex = from;
    return FIELD_END.test(this.text);
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return null;
    this.at += found[0].length;
    return found[0];
  }

  private peek(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }
}

const [BACKSLASH, OPEN, CLOSE, QUOTE] = [92, 123, 125, 34];
const FIELD_END = /\s*(?:[,#})]|$)/y;
