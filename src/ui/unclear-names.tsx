// Ambiguous names in a paper: the possible senses, when its text does not decide between them.

import { unclearNames } from '../scene/senses.ts';
import { Opener } from './concept-name.tsx';
import { useDerived } from './context.ts';
import type { StoredText } from '../core/dataset/dataset.ts';
import type { Sense, UnclearName } from '../scene/senses.ts';

interface Props {
  readonly row: number;
  readonly text: StoredText;
}

export function UnclearNames({ row, text }: Props) {
  const { dataset } = useDerived();
  const names = unclearNames(dataset, dataset.papers.titles[row]!, text);
  if (names.length === 0) return null;
  return (
    <section>
      <h3 className="panel-label">Unclear</h3>
      {names
        .filter(({ senses }) => senses.length > 1)
        .map((name) => (
          <Unclear key={name.written} name={name} />
        ))}
      <PlainWords names={names.filter(({ senses }) => senses.length === 1)} />
    </section>
  );
}

function Unclear({ name: { written, senses } }: { readonly name: UnclearName }) {
  const labels = senses.map(({ label }) => label);
  return (
    <div className="unclear">
      <p>
        “{written}” may be {inWords(labels)}: this paper does not say which.
      </p>
      <ul>
        {senses.map((sense) => (
          <SenseItem key={sense.id} sense={sense} />
        ))}
      </ul>
    </div>
  );
}

/** Names with a single known sense, which may also be ordinary words. */
function PlainWords({ names }: { readonly names: readonly UnclearName[] }) {
  if (names.length === 0) return null;
  const words = names.map(({ written, senses }) => `“${written}” (${senses[0]!.label})`);
  return (
    <p className="quiet small">
      May be a term or an ordinary word; this paper does not say which: {words.join(', ')}.
    </p>
  );
}

function SenseItem({ sense: { id, label, definition, isInCorpus } }: { readonly sense: Sense }) {
  return (
    <li className="sense">
      {isInCorpus ? (
        <Opener to={{ kind: 'concept', id }} className="opener lift">
          {label}
        </Opener>
      ) : (
        <span>
          {label} <span className="quiet small">no paper here is known to use it</span>
        </span>
      )}
      {definition !== '' && <span className="sense-definition">{definition}</span>}
    </li>
  );
}

/** `a`, `a or b`, `a, b or c`. */
function inWords(labels: readonly string[]): string {
  return labels.length < 2
    ? labels.join('')
    : `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)!}`;
}
