// A number with its label.

import { Opener } from './concept-name.tsx';
import type { Selection } from '../state/state.ts';

interface Props {
  readonly value: number | string;
  readonly name: string;
  /** What it opens; nothing by default. */
  readonly to?: Selection;
}

interface CountProps {
  readonly count: number;
  readonly one: string;
  readonly many?: string;
}

export function Statistic({ value, name, to }: Props) {
  if (to !== undefined)
    return (
      <Opener to={to} className="opener figure leads">
        <span className="figure-value">{value}</span>
        <span className="quiet small">{name}</span>
      </Opener>
    );
  return (
    <div className="figure">
      <span className="figure-value">{value}</span>
      <span className="quiet small">{name}</span>
    </div>
  );
}

/** A count of things, by their name in the singular and, where it has no plain s, in the plural. */
export function CountStatistic({ count, one, many = `${one}s` }: CountProps) {
  return <Statistic value={count} name={count === 1 ? one : many} />;
}
