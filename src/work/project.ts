// Writes and reads a project file: the corpus with the reader's edits, marks, vocabulary and saved views.

import { readCuration, writeCuration } from '../core/curate/layer-file.ts';
import { readProject, writeProject } from '../core/project/project-file.ts';
import { writeAddress } from '../state/address.ts';
import { replaceEdits } from '../state/curation.ts';
import { readMarks, replaceMarks, writeMarks } from '../state/marks.ts';
import { followView, readViews, replaceViews, writeViews } from '../state/views.ts';
import { readTermLists, writeTermLists } from '../core/vocabularies/term-lists.ts';
import { putTerms } from '../state/vocabulary.ts';
import { InputError } from '../core/input-error.ts';
import type { DatasetFile } from '../core/dataset/files.ts';
import type { ByteFile } from '../core/papers/decode.ts';
import type { Project } from '../core/project/project-file.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/**
 * The project file of the open corpus.
 * @param files the dataset's own files
 */
export function projectOf(state: State, files: readonly DatasetFile[]): Uint8Array {
  const { dataset, curation, marks, views, vocabulary } = state;
  const corpus = dataset?.name ?? '';
  return writeProject({
    corpus,
    dataset: dataset?.id ?? '',
    address: writeAddress({ ...state, corpus: null }),
    parts: {
      'curation.json': writeCuration({ corpus, edits: curation }),
      'marks.json': writeMarks(marks),
      'views.json': writeViews(views),
      'vocabulary.json': vocabulary.length === 0 ? null : writeTermLists(vocabulary),
    },
    files,
  });
}

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

/** A project that has been read and validated. */
export interface ReadProject {
  readonly project: Project;
  /** Puts its work into the store; to be called once its corpus is open. */
  readonly apply: (store: Store) => void;
}

/** @throws InputError when the file, or a part of it, cannot be read */
export function openProject(file: ByteFile): ReadProject {
  const project = readProject(file, decode);
  const part = (name: keyof Project['parts']) => {
    const text = project.parts[name];
    return text === null ? null : { name: `${file.name}/${name}`, text };
  };
  const [curation, marks] = [part('curation.json'), part('marks.json')];
  const edits = curation === null ? [] : readCuration(curation).edits;
  const marked = marks === null ? [] : readMarks(marks);
  const vocabulary = part('vocabulary.json');
  const lists = vocabulary === null ? [] : readTermLists(vocabulary);
  const views = readSavedViews(file.name, project.parts['views.json']);
  return {
    project,
    apply: (store) => {
      const here = store.getState().marks;
      const keys = new Set(marked.map(({ key }) => key));
      store.act(replaceMarks, [...here.filter(({ key }) => !keys.has(key)), ...marked]);
      if (lists.length > 0) store.act(putTerms, lists);
      store.act(replaceEdits, edits);
      store.act(replaceViews, views);
      store.load(followView, project.address);
    },
  };
}

function readSavedViews(file: string, text: string | null) {
  if (text === null) return [];
  const views = readViews(text);
  if (views !== null) return views;
  throw new InputError(`${file}/views.json`, 1, 'no saved views', 'Save the project again.');
}
