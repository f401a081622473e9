// Pairs of concepts that may be the same, each with the reason and a merge button.

import { Button } from 'react-aria-components';
import { edit } from '../../state/curation.ts';
import { ConceptName } from '../concept-name.tsx';
import { useAct, useDerived } from '../context.ts';
import { TruncatedList } from '../truncated-list.tsx';
import { capitalised } from '../words.ts';
import { useSuggestions } from './use-suggestions.ts';
import type { Suggestion } from '../../core/curate/suggest.ts';

export function Suggestions() {
  const suggestions = useSuggestions();
  if (suggestions.length === 0) return null;
  return (
    <section>
      <h3 className="panel-label">Possible duplicates</h3>
      <TruncatedList items={suggestions} step={10} name="pairs">
        {(suggestion) => <Pair suggestion={suggestion} />}
      </TruncatedList>
    </section>
  );
}

function Pair({ suggestion: { from, into, why } }: { readonly suggestion: Suggestion }) {
  const act = useAct();
  const { dataset, conceptIndex } = useDerived();
  const [a, b] = [conceptIndex.get(from), conceptIndex.get(into)];
  if (a === undefined || b === undefined) return null;
  return (
    <div className="suggested-pair">
      <span className="name-cloud">
        <ConceptName index={a} /> <ConceptName index={b} />
      </span>
      <Button
        className="button plain"
        aria-label={`Merge ${dataset.concepts[a]!.label} into ${dataset.concepts[b]!.label}`}
        onPress={() => {
          act(edit, { op: 'merge', concept: from, into });
        }}
      >
        Merge
      </Button>
      <span className="quiet small">{capitalised(why)}.</span>
    </div>
  );
}
