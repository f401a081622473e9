// The formats that can be read, the most reliably recognised first.

import { readBibtex } from './bibtex.ts';
import { looksLikeBibtex } from './bibtex-entries.ts';
import { looksLikeRis, readRis } from './ris.ts';
import { looksLikeNbib, readNbib } from './nbib.ts';
import { looksLikeEndnoteTagged, readEndnoteTagged } from './endnote-tagged.ts';
import { looksLikeWebOfScience, readWebOfScience } from './web-of-science.ts';
import { looksLikePubmedXml, readPubmedXml } from './pubmed-xml.ts';
import { looksLikeArxivAtom, readArxivAtom } from './arxiv-atom.ts';
import { looksLikeEndnoteXml, readEndnoteXml } from './endnote-xml.ts';
import { looksLikeJsonRecords, readJsonRecords } from './json-records.ts';
import { readTable } from './table.ts';
import { looksLikeTable } from './table-head.ts';
import { looksLikePlainText, readPlainText } from './plain-text.ts';
import { looksLikeTitleList, readTitleList } from './title-list.ts';
import { readDump } from '../read-dump.ts';
import { looksLikeDump } from './formats.ts';
import type { Format } from './formats.ts';

export const FORMATS: readonly Format[] = [
  {
    name: 'BibTeX',
    what: 'BibTeX or BibLaTeX, as every reference manager writes it',
    looksLike: looksLikeBibtex,
    read: readBibtex,
  },
  {
    name: 'RIS',
    what: 'RIS, from Scopus, Zotero, EndNote, ProQuest and most libraries',
    looksLike: looksLikeRis,
    read: readRis,
  },
  {
    name: 'MEDLINE',
    what: 'MEDLINE text (.nbib) from PubMed',
    looksLike: looksLikeNbib,
    read: readNbib,
  },
  {
    name: 'EndNote',
    what: 'EndNote tags (.enw), as Google Scholar gives them',
    looksLike: looksLikeEndnoteTagged,
    read: readEndnoteTagged,
  },
  {
    name: 'Web of Science',
    what: 'Web of Science plain text or tab-delimited',
    looksLike: looksLikeWebOfScience,
    read: readWebOfScience,
  },
  { name: 'PubMed XML', what: 'PubMed XML', looksLike: looksLikePubmedXml, read: readPubmedXml },
  {
    name: 'arXiv Atom',
    what: 'an answer of the arXiv API (Atom)',
    looksLike: looksLikeArxivAtom,
    read: readArxivAtom,
  },
  {
    name: 'EndNote XML',
    what: 'EndNote XML',
    looksLike: looksLikeEndnoteXml,
    read: readEndnoteXml,
  },
  {
    name: 'JSON',
    what: 'JSON or JSON Lines of OpenAlex, Semantic Scholar, Zotero (CSL) or arXiv',
    looksLike: looksLikeJsonRecords,
    read: readJsonRecords,
  },
  {
    name: 'CSV',
    what: 'a table (CSV, TSV) of Scopus, IEEE, Lens, OpenAlex or your own',
    looksLike: looksLikeTable,
    read: (file) => readTable(file),
  },
  {
    name: 'Daily Papers',
    what: 'a Hugging Face Daily Papers page saved as text',
    looksLike: looksLikeDump,
    read: readDump,
  },
  {
    name: 'plain text',
    what: 'plain text: a title above its abstract with a blank line after it, or a document a line',
    looksLike: looksLikePlainText,
    read: readPlainText,
  },
  {
    name: 'a list of titles',
    what: 'a list of titles, one a line',
    looksLike: looksLikeTitleList,
    read: readTitleList,
  },
];
