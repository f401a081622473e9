// Passes a dataset between threads in parts: deserialising a large one at once would block the page noticeably.

import type { Dataset, PaperColumns, PlacedConcept } from '../core/dataset/dataset.ts';

type Column = keyof PaperColumns;

/** A part of a dataset: its frame without the long lists, or some rows of one of them. */
export type DatasetPart =
  | { readonly of: 'frame'; readonly frame: Dataset }
  | { readonly of: Column | 'concepts'; readonly rows: readonly unknown[] };

/** Rows in a part, such that the largest part takes a few milliseconds. */
export const ROWS = 1000;

/** The parts of a dataset: its frame first, then its lists in order. */
export function partsOf(dataset: Dataset, size = ROWS): DatasetPart[] {
  const { concepts, papers } = dataset;
  const columns = Object.entries(papers) as [Column, readonly unknown[]][];
  const bare = Object.fromEntries(columns.map(([name]) => [name, []]));
  const frame = { ...dataset, concepts: [], papers: bare as unknown as PaperColumns };
  const lists: [Column | 'concepts', readonly unknown[]][] = [['concepts', concepts], ...columns];
  return [
    { of: 'frame', frame },
    ...lists.flatMap(([of, list]) =>
      Array.from({ length: Math.ceil(list.length / size) }, (_, i) => ({
        of,
        rows: list.slice(i * size, (i + 1) * size),
      })),
    ),
  ];
}

/** Assembles a dataset from its parts, added in order. */
export class DatasetAssembler {
  private frame: Dataset | null = null;
  private readonly lists = new Map<string, unknown[]>();

  add(part: DatasetPart): void {
    if (part.of === 'frame') {
      this.frame = part.frame;
      return;
    }
    const list = this.lists.get(part.of) ?? [];
    for (const row of part.rows) list.push(row);
    this.lists.set(part.of, list);
  }

  /** @throws Error before the frame has come */
  whole(): Dataset {
    if (this.frame === null) throw new Error('A dataset without its frame.');
    const columns: [string, unknown[]][] = Object.keys(this.frame.papers).map((name) => [
      name,
      this.lists.get(name) ?? [],
    ]);
    return {
      ...this.frame,
      concepts: (this.lists.get('concepts') ?? []) as PlacedConcept[],
      papers: Object.fromEntries(columns) as unknown as PaperColumns,
    };
  }
}
