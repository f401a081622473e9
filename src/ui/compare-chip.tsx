// A chip over the map while two corpora are compared: the key to colours and half rings, and a button to
// leave.

import { Button } from 'react-aria-components';
import { PARTS } from '../core/compare/parts.ts';
import { hueOf } from '../scene/palette.ts';
import { compareWith } from '../state/actions.ts';
import { useAct, useAppState, useDerived } from './context.ts';
import { PartGlyph } from './part-glyph.tsx';

export function CompareChip() {
  const act = useAct();
  const comparison = useAppState((s) => s.comparison);
  const { dataset, palette } = useDerived();
  if (!comparison) return null;
  return (
    <div className="focus-chip compare-chip" role="group" aria-label="Comparison of two corpora">
      {PARTS.map((part, i) => (
        <span key={part} className="compare-part">
          <PartGlyph part={part} color={hueOf(palette, i)} />
          {dataset.clusters[i]!.label}
        </span>
      ))}
      <Button
        className="step"
        aria-label="Leave the comparison"
        onPress={() => {
          act(compareWith, null);
        }}
      >
        ×
      </Button>
    </div>
  );
}
