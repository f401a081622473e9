// The reader's own vocabulary: imported files and what they added, concepts and stop words added by hand,
// removal, export, and the offer to rebuild the open corpus.

import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { VOCABULARY_FORMATS, vocabularyFormat } from '../../core/vocabularies/formats.ts';
import { removeTerm, removeTerms } from '../../state/vocabulary.ts';
import { useAct, useAppState } from '../context.ts';
import { useCorpora } from '../intake/corpora-context.ts';
import { TruncatedList } from '../truncated-list.tsx';
import { download } from '../save-figure.ts';
import { countOf, TYPE_NAME } from '../words.ts';
import { RebuildOffer } from './rebuild-offer.tsx';
import { TermForm } from './term-form.tsx';
import type { StopWord, TermList, VocabularyTerm } from '../../core/vocabularies/term.ts';
import type { TermReport } from '../../work/read-terms.ts';

export function VocabularyPanel() {
  const corpora = useCorpora();
  const lists = useAppState((s) => s.vocabulary);
  return (
    <>
      <p className="kicker">Vocabulary</p>
      <h2 className="panel-title">Your vocabulary</h2>
      <p className="definition">
        Your own concepts and stop words. They apply to every corpus built on this page from now on,
        and take precedence over the built-in ones.
      </p>
      {corpora ? (
        <>
          <AddWords give={corpora.giveTerms} />
          {corpora.added && <Added reports={corpora.added} />}
          <RebuildOffer />
        </>
      ) : (
        <p className="quiet">This page cannot build a corpus; open it in the app.</p>
      )}
      {lists.map((list) => (
        <List key={list.file} list={list} />
      ))}
      {lists.length > 0 && <SaveVocabulary lists={lists} />}
    </>
  );
}

function AddWords({ give }: { readonly give: (files: readonly File[]) => void }) {
  const [form, setForm] = useState<'concept' | 'stop word' | null>(null);
  return (
    <>
      <div className="actions">
        <FileTrigger
          allowsMultiple
          onSelect={(files) => {
            if (files && files.length > 0) give(Array.from(files));
          }}
        >
          <Button className="button strong">Open files…</Button>
        </FileTrigger>
        <Button
          className="button"
          onPress={() => {
            setForm('concept');
          }}
        >
          Add a concept…
        </Button>
        <Button
          className="button"
          onPress={() => {
            setForm('stop word');
          }}
        >
          Add a stop word…
        </Button>
      </div>
      {form !== null && (
        <TermForm
          key={form}
          what={form}
          onDone={() => {
            setForm(null);
          }}
        />
      )}
      <p className="quiet small">
        A VOSviewer thesaurus; a table (CSV or TSV) with the columns label, acronym, aliases, type,
        broader, definition; SKOS in Turtle, JSON-LD or RDF/XML; the Computer Science Ontology; a
        list that begins with “# stop words”.
      </p>
    </>
  );
}

/** “12 concepts, 3 stop words”. */
function sizeOf(concepts: number, stopWords: number): string {
  return `${countOf(concepts, 'concept')}, ${countOf(stopWords, 'stop word')}`;
}

function Added({ reports }: { readonly reports: readonly TermReport[] }) {
  return (
    <section className="terms-added" role="status" aria-label="What the files added">
      {reports.map(({ file, concepts, stopWords, refused }) => (
        <div key={file}>
          <p>
            <b>{file}</b>: {sizeOf(concepts, stopWords)} added
            {refused.length > 0 && `, ${countOf(refused.length, 'line')} refused`}.
          </p>
          {refused.length > 0 && (
            <ul className="terms-refused small">
              <TruncatedList items={refused} step={8} name="lines">
                {(line) => <li>{line}</li>}
              </TruncatedList>
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

/** A term or a stop word. */
type Entry = VocabularyTerm | StopWord;

function List({ list }: { readonly list: TermList }) {
  const act = useAct();
  const { file, terms, stopWords } = list;
  return (
    <section aria-label={file}>
      <div className="panel-row">
        <h3 className="panel-label">{file}</h3>
        <Button
          className="button plain small"
          aria-label={`Remove ${file}`}
          onPress={() => {
            act(removeTerms, file);
          }}
        >
          Remove
        </Button>
      </div>
      <p className="quiet small">{sizeOf(terms.length, stopWords.length)}</p>
      <ul className="edit-list">
        <TruncatedList items={[...terms, ...stopWords] as readonly Entry[]} step={10} name="words">
          {(entry) => <Line entry={entry} file={file} />}
        </TruncatedList>
      </ul>
    </section>
  );
}

function Line({ entry, file }: { readonly entry: Entry; readonly file: string }) {
  const act = useAct();
  const name = 'label' in entry ? entry.label : entry.text;
  return (
    <li className="edit-entry">
      <span>
        {name} <span className="quiet small">{aboutEntry(entry)}</span>
      </span>
      <Button
        className="button plain"
        aria-label={`Remove ${name}`}
        onPress={() => {
          act(removeTerm, file, name);
        }}
      >
        ×
      </Button>
    </li>
  );
}

function aboutEntry(entry: Entry): string {
  if (!('label' in entry)) return 'no concept';
  const { acronym, aliases, type, broader } = entry;
  const names = acronym === null ? aliases : [acronym, ...aliases];
  const facts = [
    ...(type === null ? [] : [TYPE_NAME[type].toLowerCase()]),
    ...(broader === null ? [] : [`part of ${broader}`]),
    ...(names.length === 0 ? [] : [`also ${names.join(', ')}`]),
  ];
  return facts.join('; ');
}

function SaveVocabulary({ lists }: { readonly lists: readonly TermList[] }) {
  const [id, setId] = useState('csv');
  const save = () => {
    const all: TermList = {
      file: '',
      terms: lists.flatMap(({ terms }) => terms),
      stopWords: lists.flatMap(({ stopWords }) => stopWords),
    };
    const format = vocabularyFormat(id)!;
    download(new Blob([format.write(all)], { type: 'text/plain' }), `vocabulary.${ENDINGS[id]!}`);
  };
  return (
    <section aria-label="Save the vocabulary">
      <h3 className="panel-label">As a file</h3>
      <div className="actions">
        <select
          className="select"
          aria-label="Format"
          value={id}
          onChange={(event) => {
            setId(event.target.value);
          }}
        >
          {VOCABULARY_FORMATS.map((format) => (
            <option key={format.id} value={format.id}>
              {FORMAT_NAMES[format.id] ?? format.what}
            </option>
          ))}
        </select>
        <Button className="button" onPress={save}>
          Save
        </Button>
      </div>
    </section>
  );
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  'stop-words': 'Stop words only',
  cso: 'CSO triples',
  thesaurus: 'VOSviewer thesaurus',
  csv: 'CSV',
  tsv: 'TSV',
  'json-ld': 'SKOS, JSON-LD',
  'rdf-xml': 'SKOS, RDF/XML',
  turtle: 'SKOS, Turtle',
};

const ENDINGS: Readonly<Record<string, string>> = {
  'stop-words': 'txt',
  cso: 'csv',
  thesaurus: 'txt',
  csv: 'csv',
  tsv: 'tsv',
  'json-ld': 'jsonld',
  'rdf-xml': 'rdf',
  turtle: 'ttl',
};
