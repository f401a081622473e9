// The kind of a work from the words for it in files of references: BibTeX entry types, RIS and EndNote types, and the
// types of Web of Science, Scopus, PubMed, Crossref, OpenAlex, Lens, Semantic Scholar, Springer, IEEE and CSL.

import type { WorkKind } from '../paper.ts';

/** Words of each kind, in lower case without anything but letters; the most specific kind first. */
const WORDS: readonly (readonly [WorkKind, string])[] = [
  ['preprint', 'preprint unpb unpublished unpublishedwork postedcontent'],
  ['dataset', 'dataset data dbase aggr'],
  [
    'thesis',
    'thesis thes phdthesis mastersthesis dissertation academicdissertation dissertationthesis',
  ],
  [
    'chapter',
    'chapter chap echap bookchapter booksection bookpart inbook incollection bookinbook suppbook',
  ],
  [
    'conference',
    'conference conf cpaper inproceedings proceedings conferencepaper paperconference proceedingspaper ' +
      'proceedingsarticle conferenceproceedings conferenceproceedingsarticle conferencereview congress ' +
      'meetingabstract ieeeconferences',
  ],
  ['report', 'report rprt techreport technicalreport workingpaper'],
  ['book', 'book ebook edbook mvbook collection mvcollection monograph editedbook referencebook'],
  [
    'article',
    'article jour jfull ejour mgzn news inpr journal journalarticle articlejournal magazinearticle articlemagazine ' +
      'newspaperarticle articlenewspaper electronicarticle articleinpress review reviewarticle letter editorial ' +
      'editorialmaterial note shortsurvey datapaper ieeejournals ieeemagazines ieeeearlyaccessarticles',
  ],
];

const KINDS: ReadonlyMap<string, readonly [rank: number, kind: WorkKind]> = new Map(
  WORDS.flatMap(([kind, words], rank) =>
    words.split(' ').map((word) => [word, [rank, kind]] as const),
  ),
);

/** The most specific kind that any of some words means; null for none. Case, spaces and signs do not matter. */
export function workKind(...words: readonly string[]): WorkKind | null {
  let best: readonly [rank: number, kind: WorkKind] | null = null;
  for (const word of words) {
    const found = KINDS.get(word.toLowerCase().replace(/[^a-z]/g, ''));
    if (found && (best === null || found[0] < best[0])) best = found;
  }
  return best?.[1] ?? null;
}
