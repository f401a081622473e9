// The sections of the results of a search: questions, concepts, notes and papers, the first of each.

import { Collection, Header, MenuItem, MenuSection } from 'react-aria-components';
import { hueOf } from '../scene/palette.ts';
import { SHAPES } from '../scene/scene.ts';
import { readQuestion, writeQuestion } from '../state/question.ts';
import { useDerived } from './context.ts';
import { Glyph } from './glyph.tsx';
import { KeywordsFound } from './keywords-found.tsx';
import { MarkedText } from './marked-text.tsx';
import { countOf, TYPE_NAME } from './words.ts';
import type { ReactNode } from 'react';
import type { Findings as Found, PaperHit } from '../core/search/search-papers.ts';
import type { OfferedQuestion } from '../scene/offered-questions.ts';
import type { Question } from '../state/question.ts';
import type { Mark } from '../state/state.ts';
import type { Answer } from './context.ts';

const MOST_CONCEPTS = 6;
const MOST_PAPERS = 8;
const MOST_NOTES = 3;

/** Menu key of the “all papers” entry. */
export const ALL_PAPERS = 'all papers';

interface SectionProps {
  readonly head: ReactNode;
  readonly children: ReactNode;
}

function Section({ head, children }: SectionProps) {
  return (
    <MenuSection>
      <Header className="findings-head">{head}</Header>
      {children}
    </MenuSection>
  );
}

/** Menu key of a question. */
export function askKey(question: Question): string {
  return `ask:${writeQuestion(question)}`;
}

/** The question with a key; null for the key of anything else. */
export function questionOfKey(key: string): Question | null {
  return key.startsWith('ask:') ? readQuestion(key.slice('ask:'.length)) : null;
}

export function QuestionFindings({
  questions,
}: {
  readonly questions: readonly OfferedQuestion[];
}) {
  const items = questions.map(({ text, question }) => ({ text, id: askKey(question) }));
  return (
    <Section head="Ask">
      <Collection items={items}>
        {({ id, text }) => (
          <MenuItem id={id} textValue={text} className="finding">
            <span className="finding-name">{text}</span>
          </MenuItem>
        )}
      </Collection>
    </Section>
  );
}

export function ConceptFindings({ concepts }: { readonly concepts: readonly number[] }) {
  const { dataset } = useDerived();
  const items = concepts.slice(0, MOST_CONCEPTS).map((i) => ({ id: dataset.concepts[i]!.id, i }));
  return (
    <Section head={countInWords(concepts.length, MOST_CONCEPTS, 'concept')}>
      <Collection items={items}>{({ i }) => <ConceptFinding index={i} />}</Collection>
    </Section>
  );
}

export function NoteFindings({ notes }: { readonly notes: readonly Mark[] }) {
  const items = notes.slice(0, MOST_NOTES).map((mark) => ({ ...mark, id: `note:${mark.key}` }));
  return (
    <Section head={countInWords(notes.length, MOST_NOTES, 'note')}>
      <Collection items={items}>
        {({ id, note }) => (
          <MenuItem id={id} textValue={note} className="finding">
            <span className="finding-name">{note.slice(0, 160)}</span>
          </MenuItem>
        )}
      </Collection>
    </Section>
  );
}

interface PaperFindingsProps {
  readonly found: Found;
  /** Whether abstracts have been searched, or only titles yet. */
  readonly state: Answer<Found>['state'];
}

export function PaperFindings({ found: { hits, total }, state }: PaperFindingsProps) {
  const { dataset } = useDerived();
  const items = hits
    .slice(0, MOST_PAPERS)
    .map((hit) => ({ ...hit, id: dataset.papers.ids[hit.row]! }));
  const count = countInWords(total, MOST_PAPERS, 'paper');
  return (
    <Section head={state === 'waiting' ? `By title: ${count}` : count}>
      <Collection items={items}>{(hit) => <PaperFinding hit={hit} />}</Collection>
      {total > MOST_PAPERS && state === 'here' && (
        <MenuItem
          id={ALL_PAPERS}
          textValue={`All ${countOf(total, 'paper')}`}
          className="finding all-found"
        >
          All {countOf(total, 'paper')}…
        </MenuItem>
      )}
    </Section>
  );
}

function countInWords(n: number, most: number, one: string): string {
  return n > most ? `${countOf(n, one)}, the first ${most}` : countOf(n, one);
}

function ConceptFinding({ index }: { readonly index: number }) {
  const { dataset, palette } = useDerived();
  const concept = dataset.concepts[index]!;
  return (
    <MenuItem id={`concept:${concept.id}`} textValue={concept.label} className="finding">
      <Glyph shape={SHAPES[concept.type]} color={hueOf(palette, concept.cluster)} />
      <span className="finding-name">
        {concept.label}
        {concept.acronym !== null && <span className="quiet"> {concept.acronym}</span>}
      </span>
      <span className="quiet small">
        {concept.discovered === null ? TYPE_NAME[concept.type] : 'Found in this corpus'} ·{' '}
        {countOf(concept.papers, 'paper')}
      </span>
    </MenuItem>
  );
}

function PaperFinding({ hit }: { readonly hit: PaperHit }) {
  const { dataset } = useDerived();
  const title = dataset.papers.titles[hit.row]!;
  const marks = hit.marks.map((span) => ({
    ...span,
    render: (text: string, key: number) => <b key={key}>{text}</b>,
  }));
  return (
    <MenuItem id={`paper:${dataset.papers.ids[hit.row]!}`} textValue={title} className="finding">
      <Glyph shape="sheet" />
      <span className="finding-name">
        {title}
        {hit.sentence !== null && (
          <span className="finding-sentence">
            <MarkedText text={hit.sentence} marks={marks} />
          </span>
        )}
        <KeywordsFound hit={hit} className="finding-sentence" />
      </span>
    </MenuItem>
  );
}
