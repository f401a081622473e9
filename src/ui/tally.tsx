// How much there is of something, drawn: all of it faint, and over that what the other filters leave of
// it, as bars that stand in a histogram or lie below a line.

/** How many there are of something. */
export interface Tally {
  /** That the other filters leave. */
  readonly left: number;
  /** When nothing is filtered. */
  readonly all: number;
}

interface BarsProps {
  /** Height of each bar that the other filters leave, from 0. */
  readonly bars: readonly number[];
  /** And when nothing is filtered; where it is not told, nothing stands behind them. */
  readonly all?: readonly number[] | undefined;
  /** First and last bar kept, inclusive. */
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
  /** What the longest bar of the group stands for. */
  readonly most: number;
  /** Of what is left; grey by default. */
  readonly color?: string | undefined;
}

/** Below a line: its share of the longest of its group. The number stands in the line itself. */
export function TallyLine({ left, all, most, color }: LineProps) {
  const share = (n: number) => ({ width: `${n === 0 ? 0 : Math.max(1, (100 * n) / most)}%` });
  return (
    <span className="tally" aria-hidden="true">
      <span className="tally-all" style={share(all)} />
      <span className="tally-left" style={{ ...share(left), background: color }} />
    </span>
  );
}

/** What the longest bar of a group stands for. */
export function mostOf(tallies: readonly Tally[]): number {
  return tallies.reduce((most, { left, all }) => Math.max(most, left, all), 1);
}

/** Tallies by key, from what is left and from all there is. */
export function talliesOf<T>(
  left: ReadonlyMap<T, number>,
  all: ReadonlyMap<T, number>,
): (key: T) => LineProps {
  const tally = (key: T) => ({ left: left.get(key) ?? 0, all: all.get(key) ?? 0 });
  const most = mostOf([...new Set([...left.keys(), ...all.keys()])].map(tally));
  return (key) => ({ ...tally(key), most });
}
