// A number with its label.

import { Opener } from './concept-name.tsx';
import type { Selection } from '../state/state.ts';

interface Props {
  readonly value: number | string;
  readonly name: string;
  /** What it opens; nothing by default. */
  readonly to?: Selection;
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
