// A short message after something was copied: from a menu or by a command, and what a copied link does not carry.

import { Button } from 'react-aria-components';
import { dismissCopied, notInLink } from '../state/copied.ts';
import { useAct, useAppState } from './context.ts';
import { useTimeout } from './use-timeout.ts';
import { useSaveProject } from './intake/use-save-project.ts';

/** How long the message stays, ms: alone, and with what a link does not carry. */
const [BRIEF, LONG] = [4000, 20_000];

/** Always rendered, so that screen readers announce what appears in it. */
export function CopiedLine() {
  const act = useAct();
  const copied = useAppState((s) => s.copied);
  const missing = useMissing();
  useTimeout(copied, missing === '' ? BRIEF : LONG, () => {
    act(dismissCopied);
  });
  return (
    <div className="passing-line" aria-live="polite">
      {copied !== null && <Message missing={missing} />}
    </div>
  );
}

/** What a copied link does not carry, in words; empty if it carries all, or if a text was copied. */
function useMissing(): string {
  const isLink = useAppState((s) => s.copied?.of === 'link');
  const curation = useAppState((s) => s.curation);
  const marks = useAppState((s) => s.marks);
  const corpus = useAppState((s) => s.corpus);
  if (!isLink) return '';
  const missing = notInLink({ curation, marks, corpus });
  return [missing.slice(0, -1).join(', '), ...missing.slice(-1)].filter(Boolean).join(' and ');
}

function Message({ missing }: { readonly missing: string }) {
  const act = useAct();
  const of = useAppState((s) => s.copied?.of);
  const save = useSaveProject();
  const dismiss = () => {
    act(dismissCopied);
  };
  return (
    <div className="news">
      <div className="news-text">
        <span>
          {of === 'link' ? 'Link copied.' : 'Copied.'}
          {missing !== '' &&
            ` It does not include ${missing}${save ? '; a project file does' : ''}.`}
        </span>
        {missing !== '' && save && (
          <div className="news-more">
            <Button
              className="button"
              onPress={() => {
                save();
                dismiss();
              }}
            >
              Save as a project file
            </Button>
          </div>
        )}
      </div>
      <Button className="button plain" aria-label="Dismiss" onPress={dismiss}>
        ×
      </Button>
    </div>
  );
}
