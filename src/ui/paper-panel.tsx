// A paper: its abstract with every concept marked, its links out, and the papers most like it.

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { findSimilarPapers } from '../core/questions/similar-papers.ts';
import { countAll } from '../scene/seen.ts';
import { ConceptName, Opener, PaperName } from './concept-name.tsx';
import { useDerived, useTasks } from './context.ts';
import { CopyLink } from './copy-link.tsx';
import { hueStyle } from './hue.ts';
import { MarkedText } from './marked-text.tsx';
import { More } from './more.tsx';
import { useAnswer } from './use-answer.ts';
import { countOf, dayInWords } from './words.ts';
import type { ReactNode } from 'react';
import type { Field } from '../core/concepts/concept.ts';
import type { PaperText } from '../core/dataset/dataset.ts';
import type { Derived } from './context.ts';
import type { Mark } from './marked-text.tsx';

export function PaperPanel({ id }: { readonly id: string }) {
  const derived = useDerived();
  const tasks = useTasks();
  const row = derived.paperRow.get(id)!;
  const text = useAnswer(String(row), () => tasks.readText(row));
  const { papers } = derived.dataset;
  const marks = (field: Field) =>
    text.state === 'here' ? marksOf(derived, text.value, field) : [];
  return (
    <>
      <p className="kicker">{kickerOf(derived, row).join(' · ')}</p>
      <h2 className="panel-title">
        <MarkedText text={papers.titles[row]!} marks={marks('title')} />
      </h2>
      <OutwardLinks links={papers.links[row]!} />
      {text.state === 'waiting' && <p className="quiet">Fetching the abstract…</p>}
      {text.state === 'failed' && <p role="alert">{text.reason}</p>}
      {text.state === 'here' && (
        <>
          <p className="abstract">
            <MarkedText text={text.value.abstract} marks={marks('abstract')} />
          </p>
          <Concepts text={text.value} />
        </>
      )}
      <div className="actions">
        <CopyLink />
      </div>
      <SimilarPapers row={row} />
      <Origin row={row} text={text.state === 'here' ? text.value : null} />
    </>
  );
}

function kickerOf({ dataset }: Derived, row: number): string[] {
  const date = dataset.papers.dates[row] ?? null;
  const authors = dataset.papers.authorCounts[row] ?? null;
  const comments = dataset.papers.commentCounts[row] ?? null;
  return [
    'Paper',
    date === null ? 'no date' : dayInWords(date),
    ...(authors === null ? [] : [countOf(authors, 'author')]),
    ...(comments === null ? [] : [countOf(comments, 'comment')]),
  ];
}

/** Marks of one field: each mention opens its concept; what is ambiguous is marked as such. */
function marksOf(
  { dataset, conceptIndex, palette }: Derived,
  { extraction }: PaperText,
  field: Field,
): Mark[] {
  const mentions = extraction.concepts.flatMap((c) => c.mentions).filter((m) => m.field === field);
  const labelOf = (id: string) => dataset.concepts[conceptIndex.get(id) ?? -1]?.label ?? id;
  const marks = mentions.map((m): Mark => {
    const { cluster, id } = dataset.concepts[conceptIndex.get(m.concept)!]!;
    const hue = hueStyle(palette, cluster);
    const render = (written: string, key: number): ReactNode => (
      <Opener
        key={key}
        to={{ kind: 'concept', id }}
        className="mention"
        title={`${labelOf(id)} (${m.rule})`}
        style={hue}
      >
        {written}
      </Opener>
    );
    return { start: m.start, end: m.end, render };
  });
  const unclear = extraction.ambiguous
    .filter((m) => m.field === field)
    .map((m): Mark => {
      const title = `Ambiguous: ${m.candidates.map(labelOf).join(' or ')}?`;
      const render = (written: string, key: number) => (
        <span key={key} className="ambiguous" title={title}>
          {written}
        </span>
      );
      return { start: m.start, end: m.end, render };
    });
  return [...marks, ...unclear];
}

function OutwardLinks({ links }: { readonly links: readonly string[] }) {
  if (links.length === 0) return null;
  return (
    <ul className="outward">
      {links.map((link) => (
        <li key={link}>
          <a href={link} target="_blank" rel="noreferrer noopener">
            {link.replace(/^https?:\/\/(www\.)?/, '')}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Concepts({ text }: { readonly text: PaperText }) {
  const { conceptIndex } = useDerived();
  const found = text.extraction.concepts.map((c) => conceptIndex.get(c.concept)!);
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Concepts</h3>
        <span className="quiet small">most central first</span>
      </div>
      <div className="name-cloud">
        {found.map((index) => (
          <ConceptName key={index} index={index} />
        ))}
      </div>
    </section>
  );
}

function SimilarPapers({ row }: { readonly row: number }) {
  const { dataset } = useDerived();
  const similar = findSimilarPapers(dataset.postings, countAll(dataset).counts, row, 12);
  if (similar.length === 0) return null;
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Papers most like it</h3>
        <span className="quiet small">by the concepts they share</span>
      </div>
      <More items={similar} step={5} name="papers">
        {(paper) => (
          <article className="paper-entry" key={paper.row}>
            <PaperName row={paper.row}>
              <span className="quiet small facts">
                {Math.round(paper.similarity * 100)} % · both on{' '}
                {paper.shared
                  .slice(0, 4)
                  .map((i) => dataset.concepts[i]!.label)
                  .join(', ')}
              </span>
            </PaperName>
          </article>
        )}
      </More>
    </section>
  );
}

/** Where the paper stands in the raw files, and how they printed it. */
function Origin({ row, text }: { readonly row: number; readonly text: PaperText | null }) {
  const { dataset } = useDerived();
  const [isRaw, setRaw] = useState(false);
  const sources = dataset.papers.sources[row]!.map(
    ([file, line]) => `${dataset.files[file]!.name}, line ${line}`,
  );
  const isCleaned = text !== null && (text.rawAbstract !== null || text.rawTitle !== null);
  return (
    <section>
      <h3 className="panel-label">From</h3>
      <p className="quiet small">{sources.join(' · ')}</p>
      {isCleaned && (
        <Button
          className="button plain"
          onPress={() => {
            setRaw(!isRaw);
          }}
        >
          {isRaw ? 'Hide the text as printed' : 'The text as printed there'}
        </Button>
      )}
      {isRaw && text && (
        <p className="raw">
          {text.rawTitle !== null && `${text.rawTitle}\n\n`}
          {text.rawAbstract ?? text.abstract}
        </p>
      )}
    </section>
  );
}
