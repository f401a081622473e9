// A dismissible message about something in the URL that this corpus does not have.

import { Button } from 'react-aria-components';
import { forgetMissing } from '../state/actions.ts';
import { useAct, useAppState } from './context.ts';
import type { Selection } from '../state/state.ts';

export function MissingLine() {
  const act = useAct();
  const missing = useAppState((s) => s.missing);
  if (missing === null) return null;
  return (
    <div className="news" data-bad role="alert">
      <div className="news-text">
        <span>
          This corpus has no {nameOf(missing)}: it is of another corpus, or of an earlier version of
          this one. Search for it above.
        </span>
      </div>
      <Button
        className="button plain"
        aria-label="Dismiss"
        onPress={() => {
          act(forgetMissing);
        }}
      >
        ×
      </Button>
    </div>
  );
}

/** Maximum characters shown of an id. */
const MAX_ID = 60;

function nameOf(missing: Selection): string {
  const quoted = (id: string) => `“${id.length > MAX_ID ? `${id.slice(0, MAX_ID)}…` : id}”`;
  switch (missing.kind) {
    case 'concept':
      return `concept ${quoted(missing.id)}`;
    case 'paper':
    case 'place':
      return `paper ${quoted(missing.id)}`;
    case 'link':
      return `link between ${quoted(missing.a)} and ${quoted(missing.b)}`;
    case 'area':
      return `area ${missing.area + 1}`;
    default:
      return 'such concepts';
  }
}
