// Texts about the map: a caption, a methods paragraph, a citation of the program, and search strings for its
// papers in other databases.

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { toolBibtex, writeCaption, writeMethods } from '../core/exports/methods.ts';
import { searchStrings, shortAcronyms } from '../core/exports/search-strings.ts';
import { VERSION } from '../core/version.ts';
import { accountOf } from '../scene/account.ts';
import { BRIDGES_LIT, GAPS_LIT, TRENDS_LIT } from '../scene/answer.ts';
import { CheckRow } from './check-row.tsx';
import { Choice } from './choice.tsx';
import { useAppState, useColouring, useDerived, useFound, useOpened } from './context.ts';
import { CopyButton } from './copy-link.tsx';
import type { ProseForm } from '../core/exports/methods.ts';
import type { SearchedConcept } from '../core/exports/search-strings.ts';
import type { Selection } from '../state/state.ts';
import type { MarkedAccount } from '../core/exports/marked.ts';
import type { Trend, TrendReport } from '../core/questions/rising.ts';
import type { Derived } from './context.ts';

const FORMS: readonly (readonly [ProseForm, string])[] = [
  ['text', 'Text'],
  ['markdown', 'Markdown'],
  ['latex', 'LaTeX'],
];

export function ExportWords() {
  // Not the filters requested last: a large corpus may still be shown by earlier ones.
  const { dataset, seen, filters, resolution, curated } = useDerived();
  const [form, setForm] = useState<ProseForm>('text');
  const comparison = useAppState((s) => s.comparison);
  const coloured = useColouring();
  const marked = useMarked();
  const { changes } = curated;
  const account = accountOf({
    ...{ dataset, seen, filters, resolution, comparison, coloured, marked, changes },
  });
  return (
    <div className="export-words">
      <Choice label="As" value={form} options={FORMS} onChange={setForm} />
      <Prose name="Caption" text={writeCaption(account, form)} />
      <Prose name="Methods" text={writeMethods(account, form)} />
      <Prose name="To cite Paperloom" text={toolBibtex(VERSION)} isCode />
      <Searches />
      <div className="dialog-buttons">
        <Button slot="close" className="button strong">
          Close
        </Button>
      </div>
    </div>
  );
}

interface ProseProps {
  readonly name: string;
  readonly text: string;
  readonly isCode?: boolean;
}

function Prose({ name, text, isCode = false }: ProseProps) {
  return (
    <section aria-label={name}>
      <div className="panel-row">
        <h3 className="panel-label">{name}</h3>
        <CopyButton
          name={isCode ? 'Copy the entry' : `Copy the ${name.toLowerCase()}`}
          text={() => text}
        />
      </div>
      {isCode ? <pre className="raw">{text}</pre> : <p className="prose">{text}</p>}
    </section>
  );
}

function Searches() {
  const derived = useDerived();
  const concepts = conceptsIn(
    derived,
    useAppState((s) => s.selection),
  );
  const [withShortAcronyms, setWithShortAcronyms] = useState(false);
  const short = shortAcronyms(concepts);
  if (concepts.length === 0) {
    return (
      <p className="quiet">Open a concept or a link to search for its papers in other databases.</p>
    );
  }
  return (
    <>
      {short.length > 0 && (
        <div>
          <CheckRow isOn={withShortAcronyms} onChange={setWithShortAcronyms}>
            Search for short acronyms too
          </CheckRow>
          {!withShortAcronyms && (
            <p className="quiet small">
              Left out, because they match many other papers: {short.join(', ')}.
            </p>
          )}
        </div>
      )}
      {searchStrings(concepts, { withShortAcronyms }).map(
        ({ database, query, isTooLong, leftOut }) => (
          <section key={database} aria-label={database}>
            <div className="panel-row">
              <h3 className="panel-label">{database}</h3>
              <CopyButton name={`Copy for ${database}`} text={() => query} />
            </div>
            <p className="prose small">{query}</p>
            {leftOut.length > 0 && (
              <p className="quiet small">
                Left out, because the database allows no more: {leftOut.join(', ')}.
              </p>
            )}
            {isTooLong && (
              <p className="quiet small">Longer than the database allows; search in parts.</p>
            )}
          </section>
        ),
      )}
    </>
  );
}

/** What the open question has marked on the map; null if nothing. */
function useMarked(): MarkedAccount | null {
  const { dataset } = useDerived();
  const { selection } = useOpened();
  const found = useFound();
  if (found?.state !== 'here') return null;
  const by = selection?.kind === 'gaps' ? (selection.by ?? 'company') : 'company';
  const { value } = found;
  if (value.kind === 'gaps')
    return { kind: 'gaps', pairs: Math.min(GAPS_LIT, value.gaps.length), by };
  if (value.kind === 'bridges') {
    const { bridges, sources, concepts: among } = value.bridges;
    return { kind: 'bridges', concepts: Math.min(BRIDGES_LIT, bridges.length), sources, among };
  }
  if (value.kind === 'rising') return markedTrends(value.report);
  const nameOf = (i: number) => dataset.concepts[i]!.label;
  const { a, b } = value.comparison;
  return { kind: 'compare', names: [nameOf(a), nameOf(b)] };
}

function markedTrends({ windows, trends, dated }: TrendReport): MarkedAccount | null {
  if (windows === null) return null;
  const marked = (wanted: Trend) =>
    Math.min(TRENDS_LIT, trends.filter(({ trend }) => trend === wanted).length);
  const tested = trends.filter(({ pValue }) => pValue !== null).length;
  const [rising, falling] = [marked('rising'), marked('falling')];
  return { kind: 'rising', rising, falling, tested, dated, windows };
}

/** The selected concepts with all their names. */
function conceptsIn(
  { dataset, conceptIndex }: Derived,
  selection: Selection | null,
): SearchedConcept[] {
  if (selection === null) return [];
  const ids =
    'a' in selection ? [selection.a, selection.b] : 'id' in selection ? [selection.id] : [];
  return ids.flatMap((id) => {
    const concept = id === null ? undefined : dataset.concepts[conceptIndex.get(id) ?? -1];
    if (!concept) return [];
    const { label, acronym, aliases } = concept;
    return [{ label, aliases: acronym === null ? aliases : [acronym, ...aliases] }];
  });
}
