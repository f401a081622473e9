// The panel of a concept: definition, counts, actions, papers, strongest links.

import { sayYears } from '../core/say-years.ts';
import { paperYear } from '../core/dataset/dataset.ts';
import { papersWith } from '../core/questions/papers-with.ts';
import { linkStrength, linksOf } from '../core/links/co-occurrence.ts';
import { hueOf } from '../scene/palette.ts';
import { sayMeanYear } from '../scene/quantity.ts';
import { pathBetween } from '../state/question.ts';
import { linkOf } from '../state/state.ts';
import { ConceptName, Opener } from './concept-name.tsx';
import { useDerived, useTasks } from './context.ts';
import { ConceptHead, ConceptNotes } from './concept-head.tsx';
import { DefiningSentence } from './defining-sentence.tsx';
import { EditMenu } from './curate/edit-menu.tsx';
import { EditsOf } from './curate/edits-line.tsx';
import { FirstMention } from './first-mention.tsx';
import { Marks } from './marks.tsx';
import { TruncatedList } from './truncated-list.tsx';
import { Narrower } from './narrower.tsx';
import { MoreActions } from './row-menu.tsx';
import { useCachedAnswer } from './use-answer.ts';
import { WhyHere } from './why-here.tsx';
import { countOf } from './words.ts';
import { YearBars } from './year-bars.tsx';
import { CountStatistic } from './statistic.tsx';
import { PaperEntry } from './paper-entry.tsx';
import type { Derived } from './context.ts';

export function ConceptPanel({ id }: { readonly id: string }) {
  const derived = useDerived();
  const { dataset, palette, seen } = derived;
  const index = derived.conceptIndex.get(id)!;
  const concept = dataset.concepts[index]!;
  const rows = papersShownWith(derived, index);
  const links = neighboursOf(derived, index);
  const years = rows.map((row) => paperYear(dataset, row)).filter((year) => year !== null);
  return (
    <>
      <ConceptHead concept={concept} />
      <div className="figures">
        <CountStatistic count={seen.together.counts[index]!} one="paper" />
        <CountStatistic count={links.length} one="concept met" many="concepts met" />
        {years.length > 0 && (
          <div className="figure grow">
            <YearBars years={years} color={hueOf(palette, concept.cluster)} />
            <span className="quiet small">
              {sayYears(Math.min(...years), Math.max(...years))},{' '}
              {sayMeanYear(meanOf(years), years.length)}
            </span>
          </div>
        )}
      </div>
      <Actions id={id} />
      <EditsOf id={id} />
      <section>
        <div className="panel-row">
          <h3 className="panel-label">Papers</h3>
          {rows.length > 1 && <span className="quiet small">by how central it is</span>}
        </div>
        {rows.length === 0 && <p>No paper that passes the filters is on it.</p>}
        <TruncatedList items={rows} step={5} name="papers">
          {(row, i) => <ConceptPaper key={row} row={row} concept={id} quoted={i < 3} />}
        </TruncatedList>
      </section>
      <DefiningSentence concept={concept} />
      {links.length > 0 && <StrongestLinks index={index} links={links} />}
      <Narrower id={id} />
      <ConceptNotes concept={concept} />
    </>
  );
}

function meanOf(years: readonly number[]): number {
  return years.reduce((sum, year) => sum + year, 0) / years.length;
}

/** Left out of the menu: buttons beside it do the same, and the panel is already open. */
const BUTTONS = ['Open', 'Connect to…', 'Compare with…'];

/** The most used actions as buttons; the rest in the same menu as on the map. */
function Actions({ id }: { readonly id: string }) {
  return (
    <div className="concept-actions">
      <div className="actions">
        <Opener to={pathBetween(id, null)} className="button">
          Connect to…
        </Opener>
        <Opener to={{ kind: 'compare', a: id, b: null }} className="button">
          Compare with…
        </Opener>
        <MoreActions of={{ kind: 'concept', id }} except={BUTTONS} />
      </div>
      <Marks of={{ kind: 'concept', id }} beside={<EditMenu id={id} />} />
    </div>
  );
}

/** Rows of the concept's papers that pass the filters, most salient first. */
function papersShownWith({ dataset, seen }: Derived, index: number): number[] {
  return papersWith(dataset.postings, index).filter((row) => seen.papers[row] === 1);
}

interface Neighbour {
  readonly index: number;
  readonly papers: number;
  readonly strength: number;
}

/** All concepts it co-occurs with in the papers seen, strongest first. */
function neighboursOf({ seen }: Derived, index: number): Neighbour[] {
  return linksOf(seen.together, index)
    .map((link) => ({
      index: link.a === index ? link.b : link.a,
      papers: link.papers,
      strength: linkStrength(link, seen.together),
    }))
    .sort((p, q) => evidence(q) - evidence(p) || q.papers - p.papers || p.index - q.index);
}

/** Ranks pairs with a single paper last: their strength is high by chance. */
function evidence({ papers, strength }: Neighbour): number {
  return papers > 1 ? strength + 1 : strength;
}

function StrongestLinks({
  index,
  links,
}: {
  readonly index: number;
  readonly links: readonly Neighbour[];
}) {
  const { dataset, palette } = useDerived();
  const id = dataset.concepts[index]!.id;
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Strongest links</h3>
        <span className="quiet small">NPMI, papers together</span>
      </div>
      <TruncatedList items={links} step={8} name="links">
        {({ index: other, papers, strength }) => {
          const { id: otherId, cluster } = dataset.concepts[other]!;
          const width = `${Math.max(3, strength * 100)}%`;
          return (
            <div className="link-row" key={other}>
              <ConceptName index={other} />
              <Opener
                to={linkOf(id, otherId)}
                className="opener link-bar"
                title={`NPMI ${strength.toFixed(2)}, ${countOf(papers, 'paper')}: show the sentences`}
              >
                <span className="link-track">
                  <span
                    className="link-fill"
                    style={{ width, background: hueOf(palette, cluster) }}
                  />
                </span>
                <span className="number">{papers}</span>
              </Opener>
            </div>
          );
        }}
      </TruncatedList>
    </section>
  );
}

interface ConceptPaperProps {
  readonly row: number;
  readonly concept: string;
  readonly quoted: boolean;
}

function ConceptPaper({ row, concept, quoted }: ConceptPaperProps) {
  return (
    <PaperEntry row={row}>{quoted && <QuotedMention row={row} concept={concept} />}</PaperEntry>
  );
}

function QuotedMention({ row, concept }: { readonly row: number; readonly concept: string }) {
  const tasks = useTasks();
  const text = useCachedAnswer('text', String(row), () => tasks.readText(row));
  if (text.state !== 'here') return null;
  return (
    <FirstMention text={text.value} concept={concept}>
      <WhyHere row={row} text={text.value} concept={concept} />
    </FirstMention>
  );
}
