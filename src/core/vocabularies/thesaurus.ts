// A VOSviewer thesaurus: a label and its replacement; without a replacement the label is ignored.
// https://www.vosviewer.com/documentation/Manual_VOSviewer_1.6.20.pdf

import { InputError } from '../input-error.ts';
import { unsharedNames } from '../exports/thesaurus-names.ts';
import { tsvRow } from '../exports/tsv.ts';
import { headerOf, readRows } from './table-rows.ts';
import { bareTerm, checkLabel } from './term.ts';
import type { TextFile } from '../papers/formats/formats.ts';
import type { StopWord, TermList, VocabularyTerm } from './term.ts';

/** Whether the first line has the columns of a thesaurus. */
export function looksLikeThesaurus(text: string): boolean {
  const header = headerOf(text);
  return header.includes('label') && header.includes('replace by');
}

/** Reads the table. @throws InputError naming file and line: an empty label, a label replaced in two ways */
export function readThesaurus(file: TextFile): TermList {
  const [header, ...rows] = readRows(file);
  const names = (header?.cells ?? []).map((name) => name.toLowerCase());
  const [at, to] = [names.indexOf('label'), names.indexOf('replace by')];
  const terms = new Map<string, VocabularyTerm>();
  const stopWords: StopWord[] = [];
  const seen = new Map<string, string>();
  for (const { line, cells } of rows) {
    const [label, by] = [cells[at] ?? '', cells[to] ?? ''];
    checkLabel(file.name, line, label);
    checkOnce(seen, { label, by }, file.name, line);
    if (by === '') stopWords.push({ text: label, line });
    else addTo(terms, by, label, line);
  }
  return { file: file.name, terms: [...terms.values()], stopWords };
}

interface Replacement {
  readonly label: string;
  readonly by: string;
}

function checkOnce(
  seen: Map<string, string>,
  { label, by }: Replacement,
  file: string,
  line: number,
): void {
  const before = seen.get(label);
  if (before !== undefined && before !== by) {
    const what = `“${label}” is replaced by “${before}” and by “${by}”`;
    throw new InputError(file, line, what, 'Keep one of the two.');
  }
  seen.set(label, by);
}

function addTo(
  terms: Map<string, VocabularyTerm>,
  label: string,
  alias: string,
  line: number,
): void {
  const term = terms.get(label) ?? bareTerm(label, line);
  const isNew = alias !== label && !term.aliases.includes(alias);
  terms.set(label, isNew ? { ...term, aliases: [...term.aliases, alias] } : term);
}

/**
 * The names and stop words of a list, without names that stand for several terms; kinds, broader terms and
 * definitions are left out.
 */
export function writeThesaurus({ terms, stopWords }: TermList): string {
  const names = unsharedNames(
    terms.map(({ label, acronym, aliases }) => {
      return { label, names: acronym === null ? aliases : [acronym, ...aliases] };
    }),
  );
  const rows = terms.flatMap(({ label }, i) => [label, ...names[i]!].map((name) => [name, label]));
  const all = [['label', 'replace by'], ...rows, ...stopWords.map(({ text }) => [text, ''])];
  return all.map(tsvRow).join('');
}
