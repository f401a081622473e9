// What bench render has found, as a table of medians with their spread, and as bars.

import type { Times } from './render/page.ts';

/** All runs of a program with a graph. */
export interface Row {
  readonly peer: string;
  readonly nodes: number;
  readonly links: number;
  readonly times: readonly Times[];
}

/** A figure of a run, in its column. */
interface Column {
  readonly name: string;
  readonly of: (times: Times) => number;
}

const COLUMNS: readonly Column[] = [
  { name: 'first picture, ms', of: ({ first }) => first },
  { name: 'hover, ms', of: ({ hover }) => quantile(hover, 0.5) },
  { name: 'filter, ms', of: ({ filter }) => quantile(filter, 0.5) },
  { name: 'pan, ms a frame', of: ({ pan }) => quantile(pan, 0.5) },
  { name: 'pan, 95 %', of: ({ pan }) => quantile(pan, 0.95) },
  { name: 'zoom, ms a frame', of: ({ zoom }) => quantile(zoom, 0.5) },
  { name: 'zoom, 95 %', of: ({ zoom }) => quantile(zoom, 0.95) },
  { name: 'heap, MB', of: ({ heap }) => heap },
];

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** Markdown: a table for each size, medians of the runs, (least–most), and how many times ours. */
export function tableOf(rows: readonly Row[], runs: number): string {
  const sizes = [...new Set(rows.map(({ nodes }) => nodes))];
  const tables = sizes.map((size) => tableOfSize(rows.filter(({ nodes }) => nodes === size)));
  return [
    '# Drawing, measured',
    `\`npm run -s bench -- render --write\`: headless Chromium without a graphics card, 1440 × 900, ` +
      `medians of ${runs} runs (least–most), in brackets how many times ours. A frame of the screen ` +
      'is 16.7 ms; a hover is timed to the end of the next frame. Libraries are loaded, motion is ' +
      'reduced, before the clock starts. The graph is seeded, positions are given. Names: ours and ' +
      'sigma choose, the others write a tenth. sigma draws by WebGL, which a graphics card would do ' +
      'far faster. vis-network lights a node and its links and dims nothing.',
    ...tables,
    '![Bars of the medians](rendering.svg)',
  ]
    .join('\n\n')
    .concat('\n');
}

function tableOfSize(rows: readonly Row[]): string {
  const { nodes, links } = rows[0]!;
  const lines = rows.map((row) => {
    const cells = COLUMNS.map((column) => cellOf(row, rows[0]!, column));
    return `| ${row.peer} | ${cells.join(' | ')} |`;
  });
  return [
    `## ${nodes} nodes, ${links} links\n`,
    `| | ${COLUMNS.map(({ name }) => name).join(' | ')} |`,
    `| --- | ${COLUMNS.map(() => '---:').join(' | ')} |`,
    ...lines,
  ].join('\n');
}

function cellOf(row: Row, ours: Row, { of }: Column): string {
  const values = row.times.map(of);
  const [low, middle, high] = [0, 0.5, 0.9999].map((share) => rounded(quantile(values, share)));
  const own = quantile(ours.times.map(of), 0.5);
  const ratio = row === ours ? '' : ` [${rounded(quantile(values, 0.5) / own)}]`;
  return `${middle} (${low}–${high})${ratio}`;
}

function rounded(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}

const BAR = { height: 14, gap: 6, left: 110, width: 230 } as const;

/** SVG: first picture and hover at the largest size, a bar for each program. */
export function plotOf(rows: readonly Row[]): string {
  const most = Math.max(...rows.map(({ nodes }) => nodes));
  const shown = rows.filter(({ nodes }) => nodes === most);
  const groups = COLUMNS.slice(0, 2).map((column, i) => barsOf(shown, column, i));
  const height = 40 + shown.length * (BAR.height + BAR.gap);
  const width = 2 * (BAR.left + BAR.width + 60);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">`,
    `<title>${shown[0]!.nodes} nodes, ${shown[0]!.links} links</title>`,
    ...groups,
    '</svg>\n',
  ].join('\n');
}

function barsOf(rows: readonly Row[], { name, of }: Column, group: number): string {
  const values = rows.map(({ times }) => quantile(times.map(of), 0.5));
  const most = Math.max(...values);
  const x = group * (BAR.left + BAR.width + 60);
  const bars = rows.map(({ peer }, i) => {
    const y = 30 + i * (BAR.height + BAR.gap);
    const width = (BAR.width * values[i]!) / most;
    const fill = peer === 'ours' ? '#b5533c' : '#9a958a';
    return [
      `<text x="${x + BAR.left - 6}" y="${y + 11}" text-anchor="end">${peer}</text>`,
      `<rect x="${x + BAR.left}" y="${y}" width="${width.toFixed(1)}" height="${BAR.height}" fill="${fill}"/>`,
      `<text x="${(x + BAR.left + width + 4).toFixed(1)}" y="${y + 11}">${rounded(values[i]!)}</text>`,
    ].join('\n');
  });
  return [`<text x="${x + BAR.left}" y="18" font-weight="bold">${name}</text>`, ...bars].join('\n');
}
