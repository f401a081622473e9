// Buttons that copy a list of papers in citation formats.

import { citedPapers, writeCitations } from '../core/exports/citations.ts';
import { useDerived } from './context.ts';
import { CopyButton, CopyLink } from './copy-link.tsx';
import type { CitationForm } from '../core/exports/citations.ts';

const FORMS: readonly (readonly [CitationForm, string])[] = [
  ['markdown', 'Markdown'],
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
];

interface Props {
  readonly rows: readonly number[];
  /** Heading above the list; only Markdown has room for it. */
  readonly heading?: string;
}

export function CopyPapers({ rows, heading }: Props) {
  const { papers } = useDerived().dataset;
  const textIn = (form: CitationForm) => {
    const list = writeCitations(citedPapers(papers, rows), form);
    return form === 'markdown' && heading !== undefined ? `${heading}\n\n${list}` : list;
  };
  return (
    <div className="actions" role="group" aria-label="Copy these papers">
      {FORMS.map(([form, name]) => (
        <CopyButton key={form} name={name} text={() => textIn(form)} />
      ))}
      <CopyLink />
    </div>
  );
}
