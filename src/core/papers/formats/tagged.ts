// Tagged formats, where each line begins with a tag: RIS, MEDLINE (nbib), Web of Science, EndNote. They differ in
// the syntax of tags and in the tags that begin and end a record.

import type { TextFile } from './formats.ts';

/** A record: its values by tag. */
export interface TaggedRecord {
  /** 1-based line of its first tag. */
  readonly line: number;
  /** The line of its end tag, or the last before the next record. */
  readonly lastLine: number;
  /** Each value as its lines. */
  readonly fields: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** How a format tags its lines. */
export interface Tagging {
  /** Tag in group 1, value in group 2. */
  readonly line: RegExp;
  readonly begins: string;
  readonly ends: string | null;
  /** Tags that belong to the file, not to a record. */
  readonly ignored?: readonly string[];
}

interface OpenRecord {
  readonly line: number;
  lastLine: number;
  readonly fields: Map<string, string[][]>;
  /** The value that a line without a tag continues. */
  last: string[];
}

/** The records of a text, in order. One without end tag ends at the next one, or with the file. */
export function readTagged({ text, leftOut }: TextFile, tagging: Tagging): TaggedRecord[] {
  const records: TaggedRecord[] = [];
  let open: OpenRecord | null = null;
  const close = () => {
    if (open) records.push(open);
    open = null;
  };
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .forEach((raw, index) => {
      const outline = leftOut?.get(index + 1);
      const [, tag, value = ''] = tagging.line.exec(outline ?? raw) ?? [];
      if (tag === undefined) open?.last.push(raw.trim());
      else if (tag === tagging.ends) {
        if (open) open.lastLine = index + 1;
        close();
      } else if (tagging.ignored?.includes(tag) !== true) {
        if (tag === tagging.begins) close();
        open ??= { line: index + 1, lastLine: index + 1, fields: new Map(), last: [] };
        if (outline === undefined) take(open, tag, value.trim());
        // The line was left out, so its continuation lines are dropped.
        else open.last = [];
      }
      if (open) open.lastLine = index + 1;
    });
  close();
  return records;
}

function take(record: OpenRecord, tag: string, value: string): void {
  const lines = [value];
  const values = record.fields.get(tag);
  if (values) values.push(lines);
  else record.fields.set(tag, [lines]);
  record.last = lines;
}

/** Values of the first of some tags that has any, each in one line. */
export function valuesOf({ fields }: TaggedRecord, ...tags: readonly string[]): string[] {
  for (const tag of tags) {
    const values = (fields.get(tag) ?? []).map((lines) => lines.join(' ').trim());
    if (values.some((value) => value !== '')) return values.filter((value) => value !== '');
  }
  return [];
}

/** Like {@link valuesOf}, where every line is a value of its own. */
export function linesOf({ fields }: TaggedRecord, ...tags: readonly string[]): string[] {
  const found = tags.map((tag) => (fields.get(tag) ?? []).flat()).find((lines) => lines.length > 0);
  return (found ?? []).filter((line) => line !== '');
}

/** The first value of the first of some tags that has any; empty where none has. */
export function valueOf(record: TaggedRecord, ...tags: readonly string[]): string {
  return valuesOf(record, ...tags)[0] ?? '';
}

/** The longest value of some tags. */
export function longestOf(record: TaggedRecord, ...tags: readonly string[]): string {
  const all = tags.flatMap((tag) => valuesOf(record, tag));
  return all.reduce((longest, value) => (value.length > longest.length ? value : longest), '');
}
