// Links to the edits and lists of them.

import { Opener } from '../concept-name.tsx';
import { useAppState, useDerived } from '../context.ts';
import { countOf } from '../words.ts';
import { EditEntry } from './edit-entry.tsx';
import { concerns } from './edit-words.ts';

/** A link to the edits, with their number if there are any. */
export function EditsLine() {
  const edits = useAppState((s) => s.curation);
  return (
    <p className="small">
      <Opener to={{ kind: 'edits' }} className="opener lift">
        {edits.length === 0 ? 'Edit the concepts' : `Your ${countOf(edits.length, 'edit')}`}
      </Opener>
    </p>
  );
}

/** The edits that affect a concept. */
export function EditsOf({ id }: { readonly id: string }) {
  const { curated } = useDerived();
  const edits = useAppState((s) => s.curation);
  const own = edits.filter((edit) => concerns(edit, id, curated.into));
  return (
    <div className="edits-of" role="status">
      {own.length > 0 && (
        <ul className="edit-list small" aria-label="Your edits to this concept">
          {own.map((edit) => (
            <EditEntry key={edit.id} edit={edit} />
          ))}
        </ul>
      )}
    </div>
  );
}
