// The report of bench build: a table by stage, the exponents of growth, and log–log plots.

/** The measurements of one build. */
export interface BuildRun {
  readonly papers: number;
  readonly stages: readonly (readonly [stage: string, seconds: number])[];
  /** CPU seconds of all threads, comparable even on a busy machine. */
  readonly processor: number;
  /** Bytes. */
  readonly peak: number;
}

/** Rows: papers, seconds by stage, total, CPU seconds, papers per second, memory; the exponents. */
export function tableOf(runs: readonly BuildRun[]): string {
  const row = (name: string, cell: (run: BuildRun) => string) =>
    name.padEnd(20) + runs.map((run) => cell(run).padStart(12)).join('');
  const names = runs[0]?.stages.map(([name]) => name) ?? [];
  return [
    row('papers', ({ papers }) => String(papers)),
    ...names.map((name, i) => row(`${name}, s`, (run) => run.stages[i]![1].toFixed(2))),
    row('all, s', (run) => secondsOf(run).toFixed(2)),
    row('processor, s', ({ processor }) => processor.toFixed(2)),
    row('papers/s', (run) => String(Math.round(run.papers / secondsOf(run)))),
    row('peak memory, MB', ({ peak }) => String(Math.round(peak / 1e6))),
    ...(runs.length < 2 ? [] : [`time grows with ${powers(runs)}`]),
  ].join('\n');
}

function powers(runs: readonly BuildRun[]): string {
  const [time, processor] = [exponentOf(runs, secondsOf), exponentOf(runs, (r) => r.processor)];
  return `papers^${time.toFixed(2)}, the processor's with papers^${processor.toFixed(2)}`;
}

/** Seconds of all stages. */
export function secondsOf({ stages }: BuildRun): number {
  return stages.reduce((sum, [, seconds]) => sum + seconds, 0);
}

/** The exponent of growth with the papers, from the smallest run to the largest. */
export function exponentOf(
  runs: readonly BuildRun[],
  of: (run: BuildRun) => number = secondsOf,
): number {
  const [least, ...more] = [...runs].sort((a, b) => a.papers - b.papers);
  const most = more.at(-1);
  if (!least || !most) return NaN;
  return Math.log(of(most) / of(least)) / Math.log(most.papers / least.papers);
}

/** Descriptions of the stages for the report. */
const WHY: Readonly<Record<string, string>> = {
  prepare: 'reads the vocabulary and makes the trie of its names, whatever the corpus.',
  read: 'goes through every record of every file; threads share a file of JSON Lines, and clean it as they read.',
  merge:
    'cleans what is not clean of titles and abstracts, which threads share, and finds the records of one paper.',
  discover:
    'reads every k-th paper, at most 4,000 of them, and counts some 370,000 occurrences of 30,000 candidates; it does not grow further.',
  extract:
    'walks every text, which threads share: tokens are a quarter of it, definitions of short forms a quarter, matching a seventh, names of a paper’s own an eighth.',
  link: 'counts every pair of concepts of every paper.',
  draw: 'finds the areas and places the sheet, at most 190 concepts, then all others beside it, while another thread writes the texts.',
  check:
    'draws the areas again with other seeds, to tell which of them hold, and places the papers.',
  assemble: 'puts all of it together.',
  place: 'places every paper among its concepts.',
  write:
    'makes JSON of every column and takes its digest, on one thread; the texts are written before.',
};

/** The two slowest stages of a run, with descriptions. */
export function slowestOf({ papers, stages }: BuildRun): string {
  const slowest = [...stages].sort((a, b) => b[1] - a[1]).slice(0, 2);
  const told = slowest.map(
    ([name, seconds]) => `- \`${name}\`, ${seconds.toFixed(1)} s: ${WHY[name] ?? 'see scale.md.'}`,
  );
  return [`What costs most at ${papers} papers:`, '', ...told].join('\n');
}

const PLOT = { width: 300, height: 180, left: 60, top: 30, gap: 90 } as const;

/** SVG: seconds and memory over papers, with logarithmic axes. */
export function plotOf(runs: readonly BuildRun[]): string {
  const panels = [
    panelOf(runs, 'seconds', secondsOf, 0),
    panelOf(runs, 'peak memory, MB', ({ peak }) => peak / 1e6, 1),
  ];
  const width = 2 * (PLOT.left + PLOT.width) + PLOT.gap;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${PLOT.top + PLOT.height + 40}" font-family="sans-serif" font-size="11">`,
    '<title>What a build takes, by papers</title>',
    ...panels,
    '</svg>\n',
  ].join('\n');
}

function panelOf(
  runs: readonly BuildRun[],
  name: string,
  of: (run: BuildRun) => number,
  column: number,
): string {
  const left = PLOT.left + column * (PLOT.left + PLOT.width + PLOT.gap / 2);
  const x = scaleOf(
    runs.map(({ papers }) => papers),
    left,
    left + PLOT.width,
  );
  const y = scaleOf(runs.map(of), PLOT.top + PLOT.height, PLOT.top);
  const points = runs.map((run) => [x.at(run.papers), y.at(of(run)), of(run)] as const);
  const axis = (labels: readonly string[]) => labels.join('\n');
  return [
    `<text x="${left}" y="16" font-weight="bold">${name}</text>`,
    `<path d="M${left} ${PLOT.top}V${PLOT.top + PLOT.height}H${left + PLOT.width}" fill="none" stroke="#9a958a"/>`,
    axis(
      x.ticks.map(
        (n) =>
          `<text x="${x.at(n).toFixed(1)}" y="${PLOT.top + PLOT.height + 16}" text-anchor="middle">${n}</text>`,
      ),
    ),
    axis(
      y.ticks.map(
        (n) =>
          `<text x="${left - 6}" y="${(y.at(n) + 4).toFixed(1)}" text-anchor="end">${n}</text>`,
      ),
    ),
    `<polyline points="${points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ')}" fill="none" stroke="#b5533c" stroke-width="2"/>`,
    ...points.map(([px, py, value]) => {
      const label = value < 10 ? value.toFixed(1) : String(Math.round(value));
      return `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3" fill="#b5533c"/><text x="${(px - 6).toFixed(1)}" y="${(py - 8).toFixed(1)}" text-anchor="end">${label}</text>`;
    }),
  ].join('\n');
}

/** A logarithmic scale over some values, onto a range of px, with ticks at powers of ten. */
function scaleOf(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const at = (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
  return { at, ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)) };
}
