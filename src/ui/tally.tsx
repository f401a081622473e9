// Counts as bars: the total drawn faintly, and over it what the other filters leave; in a histogram or below
// a row.

/** Counts of one kind of item. */
export interface Tally {
  /** Passing the other filters. */
  readonly left: number;
  /** Without filters. */
  readonly all: number;
}

interface BarsProps {
  /** Bar heights from 0, with the other filters applied. */
  readonly bars: readonly number[];
  /** Bar heights without filters, drawn behind; none if left out. */
  readonly all?: readonly number[] | undefined;
  /** Indices of the first and last bar in range, inclusive. */
  readonly range: readonly [number, number];
}

export function Bars({ bars, all = [], range }: BarsProps) {
  const most = Math.max(1, ...bars, ...all);
  return (
    <svg className="bars" viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true">
      {bars.map((n, i) => (
        <g key={i}>
          {all[i] !== undefined && (
            <Bar {...{ i, of: bars.length, most }} n={all[i]} className="bar-all" />
          )}
          <Bar
            {...{ i, of: bars.length, most, n }}
            className={i >= range[0] && i <= range[1] ? 'bar-kept' : 'bar'}
          />
        </g>
      ))}
    </svg>
  );
}

interface BarProps {
  readonly n: number;
  readonly i: number;
  readonly of: number;
  readonly most: number;
  readonly className: string;
}

function Bar({ n, i, of, most, className }: BarProps) {
  const width = 100 / of;
  const height = n === 0 ? 0 : Math.max(1.2, (28 * n) / most);
  return (
    <rect
      className={className}
      x={i * width + width * 0.07}
      y={30 - height}
      width={width * 0.86}
      height={height}
    />
  );
}

interface LineProps extends Tally {
  /** The value of a full-width bar, common to the group. */
  readonly most: number;
  /** Colour of the bar; grey by default. */
  readonly color?: string | undefined;
}

/** A bar below a row. Hidden from screen readers, because the row contains the number. */
export function TallyLine({ left, all, most, color }: LineProps) {
  const share = (n: number) => ({ width: `${n === 0 ? 0 : Math.max(1, (100 * n) / most)}%` });
  return (
    <span className="tally" aria-hidden="true">
      <span className="tally-all" style={share(all)} />
      <span className="tally-left" style={{ ...share(left), background: color }} />
    </span>
  );
}

/** The value of a full-width bar for a group of tallies. */
export function maxOf(tallies: readonly Tally[]): number {
  return tallies.reduce((most, { left, all }) => Math.max(most, left, all), 1);
}

/** The rows whose flag is 1, counted by the keys that `keysOf` returns for each. */
export function countRows<T>(
  flags: Uint8Array,
  keysOf: (row: number) => readonly T[],
): Map<T, number> {
  const counts = new Map<T, number>();
  flags.forEach((flag, row) => {
    if (flag === 1) for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

/** The tally of each key, from the flags of the rows that pass the other filters and of all rows. */
export function talliesOf<T>(
  passing: Uint8Array,
  all: Uint8Array,
  keysOf: (row: number) => readonly T[],
): (key: T) => LineProps {
  const counts = { left: countRows(passing, keysOf), all: countRows(all, keysOf) };
  const tally = (key: T) => ({ left: counts.left.get(key) ?? 0, all: counts.all.get(key) ?? 0 });
  const most = maxOf([...new Set([...counts.left.keys(), ...counts.all.keys()])].map(tally));
  return (key) => ({ ...tally(key), most });
}
