// A one-sentence description of the corpus; part of the first chunk, because it appears before its panel is
// loaded.

import { useAppState, useDerived, useOpened } from './context.ts';
import { countOf } from './words.ts';

const ABOUT_CONCEPTS =
  'Each disc is a concept they write about; a line joins two that meet in the same papers more often than by chance.';
const aboutPapers = (colour: string) =>
  `Each dot is one of them, in the colour of ${colour}; a line joins two that are alike by the concepts they share.`;

export function CorpusDescription() {
  const { dataset, seen } = useDerived();
  const view = useAppState((s) => s.view);
  const colour = useAppState((s) =>
    s.colour === 'year' ? 'its year' : 'the area it is about most',
  );
  const skipped = dataset.files.reduce((sum, file) => sum + file.skipped.length, 0);
  const records = dataset.files.reduce((sum, file) => sum + file.records, skipped);
  return (
    <>
      <p className="kicker">Corpus</p>
      <h2 className="panel-title">{dataset.name}</h2>
      <p className="definition">
        {countOf(records, 'record')} in {countOf(dataset.files.length, 'file')} gave{' '}
        {countOf(seen.total.papers, 'paper')}
        {skipped > 0 && `; ${countOf(skipped, 'record')} could not be read`}.{' '}
        {view === 'papers' ? aboutPapers(colour) : ABOUT_CONCEPTS}
      </p>
    </>
  );
}

/** Placeholder for the side panel until it is loaded, if it will show the corpus. */
export function SidePanelPlaceholder() {
  const { selection } = useOpened();
  const isCompared = useAppState((s) => s.comparison !== null);
  if (selection !== null || isCompared) return null;
  return (
    <div className="side-panel">
      <CorpusDescription />
    </div>
  );
}
