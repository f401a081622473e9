// A line chart of a share per year, with its confidence interval as a band.

import type { YearShare } from '../core/questions/rising.ts';

interface Props {
  readonly years: readonly YearShare[];
}

const WIDTH = 84;
const HEIGHT = 26;

export function Sparkline({ years }: Props) {
  const dated = years.filter(({ of }) => of > 0);
  // With few papers the interval is wide: scale to the line, and let the band be clipped.
  const most = Math.max(0.02, ...dated.map(({ share }) => 1.6 * share));
  const x = ({ year }: YearShare) =>
    2 + ((WIDTH - 4) * (year - years[0]!.year)) / Math.max(1, years.length - 1);
  const y = (share: number) => HEIGHT - 2 - (HEIGHT - 4) * Math.min(1, share / most);
  const lineThrough = (points: readonly YearShare[], of: (at: YearShare) => number) =>
    points.map((at) => `${x(at).toFixed(1)} ${y(of(at)).toFixed(1)}`).join('L');
  if (dated.length === 0) return null;
  const upper = lineThrough(dated, ({ high }) => high);
  const lower = lineThrough([...dated].reverse(), ({ low }) => low);
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={sharesInWords(dated)}
    >
      <path className="sparkline-band" d={`M${upper}L${lower}Z`} />
      <path className="sparkline-line" d={`M${lineThrough(dated, ({ share }) => share)}`} />
    </svg>
  );
}

function sharesInWords(dated: readonly YearShare[]): string {
  return dated.map(({ year, papers, of }) => `${year}: ${papers} of ${of}`).join(', ');
}
