// The rows of a legend → entries at their places: areas in columns, all other rows one after another.

import { LABEL_FACE, STRONG_FACE } from './type.ts';
import type { LegendMark, Paint, Row, Setting } from './legend-rows.ts';
import type { Face, Measure } from './type.ts';

/** A mark and its meaning, at its place, in px from the top left of the legend. */
interface Entry {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly textX: number;
  readonly face: Face;
  readonly paint: Paint;
}

export interface Legend {
  readonly width: number;
  readonly height: number;
  readonly setting: Setting;
  readonly entries: readonly Entry[];
}

/** The rows of a legend grouped by the lines that they share: rows in columns share none, others those next to them. */
export function inLines(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows.filter(({ marks }) => marks.length > 0)) {
    const last = groups.at(-1);
    if (last === undefined || row.inColumns || last[0]!.inColumns) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

/**
 * Lays rows out from the top.
 * @param lines the rows that share lines
 */
export function layOutRows(
  lines: readonly (readonly Row[])[],
  width: number,
  setting: Setting,
  measure: Measure,
): Legend {
  const entries: Entry[] = [];
  let top = setting.line / 2;
  for (const rows of lines) {
    const isAbove = setting.indent === 0 && rows[0]!.title !== '';
    if (isAbove) {
      const at = top + setting.line / 2;
      entries.push(titleEntry(rows[0]!.title, setting.margin, at));
      top += 1.4 * setting.line;
    }
    const set = rows[0]!.inColumns ? setInColumns : setInLine;
    for (const line of set(rows, width, setting, measure)) {
      const height = Math.max(setting.line, ...line.map(({ rise }) => 2 * rise + 3));
      for (const { entry } of line) entries.push({ ...entry, y: top + height / 2 });
      top += height;
    }
  }
  return { width, height: top + setting.line * 0.4, setting, entries };
}

function titleEntry(text: string, textX: number, y: number): Entry {
  return { x: 0, y, text, textX, face: STRONG_FACE, paint: nothing };
}

const nothing: Paint = () => undefined;

/** An entry in its line, and half its height. */
interface Set {
  readonly entry: Entry;
  readonly rise: number;
}

/** px from a mark to what it means. */
const MARK_GAP = 6;

function markEntry({ text, reach, rise = 0, paint }: LegendMark, x: number): Set {
  const textX = x + 2 * reach + MARK_GAP;
  return { entry: { x: x + reach, y: 0, text, textX, face: LABEL_FACE, paint }, rise };
}

export function lengthOf({ text, reach }: LegendMark, size: number, measure: Measure): number {
  return 2 * reach + (text === '' ? 0 : MARK_GAP + measure(text, LABEL_FACE, size));
}

/** The marks of a row in columns as wide as the longest of each, as many as find room. */
function setInColumns(
  [row]: readonly Row[],
  width: number,
  { margin, indent, size, space }: Setting,
  measure: Measure,
): Set[][] {
  const { title, marks } = row!;
  const room = width - 2 * margin - indent;
  const lengths = marks.map((mark) => lengthOf(mark, size, measure));
  // Down the columns, so that the order of the areas is that of a list.
  const widthsIn = (lines: number) =>
    Array.from({ length: Math.ceil(marks.length / lines) }, (_, c) =>
      Math.max(...lengths.slice(c * lines, (c + 1) * lines)),
    );
  const fits = (lines: number) =>
    widthsIn(lines).reduce((sum, each) => sum + each + space, -space) <= room;
  let lines = 1;
  while (lines < marks.length && !fits(lines)) lines++;
  const widths = widthsIn(lines);
  const lefts = widths.map((_, c) =>
    widths.slice(0, c).reduce((x, each) => x + each + space, margin + indent),
  );
  return Array.from({ length: lines }, (_, line) => {
    const set = lefts.flatMap((left, c) => {
      const mark = marks[c * lines + line];
      return mark === undefined ? [] : [markEntry(mark, left)];
    });
    return line === 0 && indent > 0
      ? [{ entry: titleEntry(title, margin, 0), rise: 0 }, ...set]
      : set;
  });
}

/** Rows one after another, each after its title, on new lines as needed. */
function setInLine(
  rows: readonly Row[],
  width: number,
  { margin, indent, size, space }: Setting,
  measure: Measure,
): Set[][] {
  const lines: Set[][] = [[]];
  let x = margin;
  const wrap = (length: number) => {
    if (x + length <= width - margin || lines.at(-1)!.length === 0) return;
    lines.push([]);
    x = margin + indent;
  };
  rows.forEach(({ title, marks }, i) => {
    const said = indent === 0 ? '' : title;
    if (said !== '') {
      const length = measure(said, STRONG_FACE, size);
      if (i > 0) x += space;
      const whole = marks.reduce((sum, m) => sum + space + lengthOf(m, size, measure), length);
      // A row stays in one line where it can, a title with its first mark.
      const least = length + space + lengthOf(marks[0]!, size, measure);
      wrap(whole <= width - 2 * margin ? whole : least);
      if (lines.at(-1)!.length === 0) x = margin;
      lines.at(-1)!.push({ entry: titleEntry(said, x, 0), rise: 0 });
      x = x === margin ? Math.max(margin + indent, x + length + space) : x + length + space;
    }
    for (const mark of marks) {
      const length = lengthOf(mark, size, measure);
      wrap(length);
      lines.at(-1)!.push(markEntry(mark, x));
      x += length + space;
    }
  });
  return lines;
}
