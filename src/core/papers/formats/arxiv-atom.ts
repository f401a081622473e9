// arXiv's Atom feed.

import { readArxivId, readDoi, readPublished, readingOf } from './fields.ts';
import { readXmlRecords, textAt, textsAt } from './xml-records.ts';
import type { DumpReading } from '../paper.ts';
import type { BadRecord, FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';
import type { XmlRecord } from './xml-records.ts';

const RECORDS = new Set(['entry']);

/** True for an Atom feed. */
export function looksLikeArxivAtom(text: string): boolean {
  return /<feed[^>]*http:\/\/www\.w3\.org\/2005\/Atom/.test(text.slice(0, 4000));
}

/** Reads an Atom feed of papers. */
export function readArxivAtom(file: TextFile): DumpReading {
  return readingOf(
    file.name,
    readXmlRecords(file, RECORDS).map((each) => ('tree' in each ? recordOf(each) : each)),
  );
}

function recordOf({ line, tree }: XmlRecord): FoundRecord | BadRecord {
  const id = textAt(tree, 'id');
  if (id.includes('arxiv.org/api/errors'))
    return { line, text: id, reason: `the feed reports an error: ${textAt(tree, 'summary')}` };
  const venue = textAt(tree, 'arxiv:journal_ref');
  return {
    line,
    title: textAt(tree, 'title'),
    abstract: textAt(tree, 'summary', 'content'),
    authors: textsAt(tree, 'author/name'),
    venue,
    doi: readDoi(textAt(tree, 'arxiv:doi')),
    arxivId: readArxivId(id),
    url: id,
    published: readPublished(textAt(tree, 'published', 'updated').slice(0, 10)),
    kind: venue === '' ? 'preprint' : null,
  };
}
