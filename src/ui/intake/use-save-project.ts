// Saving the corpus with the reader's work as one file.

import { PROJECT_ENDING } from '../../core/project/project-file.ts';
import { useAppState } from '../context.ts';
import { download } from '../save-figure.ts';
import { useCorpora } from './corpora-context.ts';

/** Saves a project file; null where none can be saved: in a page without import, and in a comparison. */
export function useSaveProject(): (() => void) | null {
  const corpora = useCorpora();
  const name = useAppState((s) => s.dataset?.name ?? 'map');
  const isComparing = useAppState((s) => s.comparison !== null);
  if (corpora === null || isComparing) return null;
  return () => {
    void corpora.saveProject().then((file) => {
      if (file) download(file, `${name}${PROJECT_ENDING}`);
    });
  };
}
