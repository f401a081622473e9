// PubMed's XML: articles and books.

import { isoOf, readDoi, readPublished, readingOf } from './fields.ts';
import { workKind } from './work-kinds.ts';
import { nodesAt, readXmlRecords, textAt, textsAt } from './xml-records.ts';
import type { DumpReading, WorkKind } from '../paper.ts';
import type { FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';
import type { XmlNode, XmlRecord } from './xml-records.ts';

const RECORDS = new Set(['PubmedArticle', 'PubmedBookArticle']);

/** True when elements of the format are near the start. */
export function looksLikePubmedXml(text: string): boolean {
  return /<(?:PubmedArticleSet|PubmedArticle|PubmedBookArticle)[\s>]/.test(text.slice(0, 4000));
}

/** Reads PubMed XML. */
export function readPubmedXml(file: TextFile): DumpReading {
  return readingOf(
    file.name,
    readXmlRecords(file, RECORDS).map((each) => ('tree' in each ? recordOf(each) : each)),
  );
}

function recordOf({ line, tree }: XmlRecord): FoundRecord {
  const article =
    nodesAt(tree, 'MedlineCitation/Article')[0] ?? nodesAt(tree, 'BookDocument')[0] ?? tree;
  const ids = [
    ...nodesAt(article, 'ELocationID'),
    ...nodesAt(tree, 'PubmedData/ArticleIdList/ArticleId'),
    ...nodesAt(article, 'ArticleIdList/ArticleId'),
  ];
  const doi = ids.find(({ attributes }) => (attributes.EIdType ?? attributes.IdType) === 'doi');
  return {
    line,
    title: textAt(article, 'ArticleTitle', 'VernacularTitle', 'Book/BookTitle'),
    abstract: nodesAt(article, 'Abstract/AbstractText').map(paragraphOf).join(' '),
    authors: nodesAt(article, 'AuthorList/Author').map(nameOf),
    venue: textAt(
      article,
      'Journal/Title',
      'Journal/ISOAbbreviation',
      'Book/Publisher/PublisherName',
    ),
    doi: readDoi(doi?.text ?? ''),
    keywords: textsAt(tree, 'MedlineCitation/KeywordList/Keyword'),
    published: dateOf(article),
    kind: kindOf(article),
  };
}

/** Of a book, the file has a chapter, which has a title of its own, or the whole. */
function kindOf(article: XmlNode): WorkKind | null {
  if (article.name === 'BookDocument')
    return textAt(article, 'ArticleTitle') === '' ? 'book' : 'chapter';
  return workKind(...textsAt(article, 'PublicationTypeList/PublicationType'));
}

/** A part of a structured abstract keeps its heading. */
function paragraphOf({ attributes, text }: XmlNode): string {
  const label = attributes.Label;
  return label === undefined ? text : `${label}: ${text}`;
}

function nameOf(author: XmlNode): string {
  const given = textAt(author, 'ForeName', 'Initials');
  const family = textAt(author, 'LastName', 'CollectiveName');
  return given === '' ? family : `${family}, ${given}`;
}

function dateOf(article: XmlNode): string | null {
  const date =
    nodesAt(article, 'Journal/JournalIssue/PubDate')[0] ??
    nodesAt(article, 'ArticleDate')[0] ??
    nodesAt(article, 'Book/PubDate')[0];
  if (!date) return null;
  const [year, month, day] = ['Year', 'Month', 'Day'].map((name) => textAt(date, name));
  if (!year) return readPublished(textAt(date, 'MedlineDate'));
  return /^\d+$/.test(month ?? '')
    ? isoOf(year, Number(month), Number(day))
    : readPublished(`${year} ${month ?? ''} ${day ?? ''}`);
}
