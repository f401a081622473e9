// EndNote's XML.

import { mostPreciseDate, readArxivId, readDoi, readingOf, splitList } from './fields.ts';
import { workKind } from './work-kinds.ts';
import { nodesAt, readXmlRecords, textAt, textsAt } from './xml-records.ts';
import type { DumpReading } from '../paper.ts';
import type { FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';
import type { XmlRecord } from './xml-records.ts';

const RECORDS = new Set(['record']);

/** True when a list of records is near the start. */
export function looksLikeEndnoteXml(text: string): boolean {
  return /<xml>\s*<records>|<records>\s*<record>/.test(text.slice(0, 4000));
}

/** Reads an EndNote library exported as XML. */
export function readEndnoteXml(file: TextFile): DumpReading {
  return readingOf(
    file.name,
    readXmlRecords(file, RECORDS).map((each) => ('tree' in each ? recordOf(each) : each)),
  );
}

function recordOf({ line, tree }: XmlRecord): FoundRecord {
  const urls = textsAt(tree, 'urls/related-urls/url');
  const number = textAt(tree, 'electronic-resource-num');
  return {
    line,
    title: textAt(tree, 'titles/title'),
    abstract: textAt(tree, 'abstract'),
    authors: textsAt(tree, 'contributors/authors/author'),
    venue: textAt(tree, 'periodical/full-title', 'titles/secondary-title'),
    doi: readDoi(number) ?? readDoi(urls.join(' ')),
    arxivId: readArxivId([number, ...urls].join(' ')),
    url: urls[0] ?? '',
    keywords: textsAt(tree, 'keywords/keyword').flatMap((words) => splitList(words, /[;\n]/)),
    published: mostPreciseDate([textAt(tree, 'dates/year'), textAt(tree, 'dates/pub-dates/date')]),
    kind: workKind(nodesAt(tree, 'ref-type')[0]?.attributes.name ?? ''),
  };
}
