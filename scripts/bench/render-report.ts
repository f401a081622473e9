// The report of bench render: tables of medians with ranges, and bars.

import type { Times } from './render/time-peer.ts';

/** All runs of a program on a graph. */
export interface Row {
  readonly peer: string;
  readonly nodes: number;
  readonly links: number;
  readonly times: readonly Times[];
}

/** A column: a measure of a run. */
interface Column {
  readonly name: string;
  readonly of: (times: Times) => number;
}

const COLUMNS: readonly Column[] = [
  { name: 'first picture, ms', of: ({ first }) => first },
  { name: 'with names, ms', of: ({ whole }) => whole },
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
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** What our program does in each measure, for the report. */
const WHY: Readonly<Record<string, string>> = {
  'first picture, ms':
    'the page of React is made, the view is found in which all discs fit, all lines and discs are painted.',
  'with names, ms':
    'then contours are found, letters are measured, names find their places one after the other.',
  'hover, ms':
    'what is lit is painted above a picture of all discs dimmed, which was made while the hand rested, and names are chosen anew.',
  'filter, ms':
    'the scene is another: nodes are taken out of the map or given back, the ground of the areas is found again, names find their places.',
  'pan, ms a frame': 'all lines, discs and names are painted again where they are now.',
  'zoom, ms a frame': 'as for a pan, and names find their places again at each new size.',
};

/** The two slowest measures of our program at the largest size, with descriptions. */
function slowestOf(rows: readonly Row[]): string {
  const most = Math.max(...rows.map(({ nodes }) => nodes));
  const ours = rows.find(({ peer, nodes }) => peer === 'ours' && nodes === most)!;
  const acts = COLUMNS.filter(({ name }) => WHY[name] !== undefined).map(({ name, of }) => {
    return { name, ms: quantile(ours.times.map(of), 0.5) };
  });
  const slowest = acts.sort((a, b) => b.ms - a.ms).slice(0, 2);
  const told = slowest.map(({ name, ms }) => `- ${name}, ${rounded(ms)}: ${WHY[name]!}`);
  return [`What costs ours most at ${most} nodes:`, '', ...told].join('\n');
}

/** Markdown: a table per size with medians of the runs, ranges, and ratios to ours. */
export function textOf(rows: readonly Row[], runs: number): string {
  const sizes = [...new Set(rows.map(({ nodes }) => nodes))];
  const tables = sizes.map((size) => tableOfSize(rows.filter(({ nodes }) => nodes === size)));
  return [
    `\`npm run -s bench -- render --write\`: headless Chromium without a graphics card, 1440 × 900, ` +
      `medians of ${runs} runs (least–most), in brackets how many times ours. A frame of the screen ` +
      'is 16.7 ms; a hover is timed to the end of the next frame. The first picture is there when all nodes ' +
      'and links are on their way to the screen, and is timed with names again where they come later, as ' +
      'in ours, which chooses names for all nodes while that picture is seen; the others write theirs ' +
      'as they paint their nodes. Libraries are loaded, motion is ' +
      'reduced, before the clock starts. The graph is seeded, positions are given. Names: ours and ' +
      'sigma choose, the others write a tenth. sigma draws by WebGL, which a graphics card would do ' +
      'far faster. vis-network lights a node and its links and dims nothing. VOSviewer ' +
      'Online is measured with all of its page, on React 18, with its limit of 1,000 lines lifted; it ' +
      'can hide no part, and what is timed of a hover is its first answer, the dimming comes later.',
    ...tables,
    slowestOf(rows),
    '![Bars of the medians](bench-drawing.svg)',
  ].join('\n\n');
}

function tableOfSize(rows: readonly Row[]): string {
  const { nodes, links } = rows[0]!;
  const lines = rows.map((row) => {
    const cells = COLUMNS.map((column) => cellOf(row, rows[0]!, column));
    return `| ${row.peer} | ${cells.join(' | ')} |`;
  });
  return [
    `### ${nodes} nodes, ${links} links\n`,
    `| | ${COLUMNS.map(({ name }) => name).join(' | ')} |`,
    `| --- | ${COLUMNS.map(() => '---:').join(' | ')} |`,
    ...lines,
  ].join('\n');
}

function cellOf(row: Row, ours: Row, { of }: Column): string {
  const values = row.times.map(of);
  if (values.some(Number.isNaN)) return '–';
  const [low, middle, high] = [0, 0.5, 0.9999].map((share) => rounded(quantile(values, share)));
  const own = quantile(ours.times.map(of), 0.5);
  const ratio = row === ours ? '' : ` [${rounded(quantile(values, 0.5) / own)}]`;
  return `${middle} (${low}–${high})${ratio}`;
}

function rounded(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}

const BAR = { height: 14, gap: 6, left: 110, width: 230 } as const;

/** SVG: bars of first picture, hover and a pan's frame for each program at the largest size. */
export function plotOf(rows: readonly Row[]): string {
  const most = Math.max(...rows.map(({ nodes }) => nodes));
  const shown = rows.filter(({ nodes }) => nodes === most);
  const columns = COLUMNS.filter(({ name }) => /^(?:first|hover|pan, ms)/.test(name));
  const groups = columns.map((column, i) => barsOf(shown, column, i));
  const height = 40 + shown.length * (BAR.height + BAR.gap);
  const width = columns.length * (BAR.left + BAR.width + 60);
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
