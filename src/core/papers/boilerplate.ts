// Text of an abstract that is not about its subject: the labels of structured abstracts, copyright lines, and the
// numbers under which trials are registered. It is shown, but no concepts are looked for in it.

/** Labels of structured abstracts, in lower case; plurals are matched too. */
const LABEL_NAMES = [
  ...['abstract', 'aim', 'background', 'conclusion', 'context', 'data extraction', 'data source'],
  ...['data synthesis', 'design', 'discussion', 'finding', 'funding', 'highlight', 'hypothesis'],
  ...['implication', 'importance', 'interpretation', 'intervention', 'introduction', 'keyword'],
  ...['key point', 'limitation', 'measurement', 'method', 'methodology', 'motivation', 'objective'],
  ...['originality', 'outcome', 'participant', 'patient', 'purpose', 'rationale', 'registration'],
  ...['result', 'scope', 'search method', 'selection criteria', 'setting', 'significance'],
  ...['study design', 'study selection', 'subject', 'summary', 'trial registration', 'value'],
  ...[
    'main outcome',
    'main outcome measure',
    'main result',
    'primary outcome',
    'authors? conclusion',
  ],
  ...['availability', 'availability and implementation', 'supplementary information', 'contact'],
];
const NAMED = `(?:${[...LABEL_NAMES].sort((a, b) => b.length - a.length).join('|')})s?`;
const JOINED = `${NAMED}(?:(?: ?[/,&] ?| and | or )(?:\\w+ )?${NAMED})*`;

/** Where a sentence may begin: a label stands nowhere else. */
const AT_START = `(?<=^|[.!?;)\\]"”] |[.!?])`;

/** `Results:`, `MATERIALS AND METHODS:`; in capitals also without a colon. */
const WITH_COLON = new RegExp(`${AT_START}(?:materials? and |patients? and )?${JOINED} ?:`, 'gi');
const IN_CAPITALS = new RegExp(
  `${AT_START}(?:MATERIALS? AND |PATIENTS? AND )?${JOINED.replaceAll('\\w', '\\0').toUpperCase().replaceAll('\\0', '\\w')}(?=[.—–-]? ?\\p{Lu}\\p{Ll}|[.—–-]? ?(?:We|A|In|To) )`,
  'gu',
);

/** Any words in capitals before a colon; taken for a label only beside one that is known. */
const LIKE_LABEL = new RegExp(`${AT_START}\\p{Lu}[\\p{Lu} ,/&'’()-]{3,60}:`, 'gu');

/** A copyright line at the end, which may name publisher, society and licence in several sentences. */
const AT_END =
  /(?:\bcopyright\s*)?(?:©|\(c\)(?=\s*(?:copyright|\d{4}))|\bcopyright\s+(?=\(c\)|\d{4}|by\b)|\ball rights reserved\b|\bpublished by \p{Lu}[^.]{2,60}\.?$)[^]{0,300}$/iu;

/** At the beginning, one sentence: `© 2016 The Authors.` */
const AT_BEGINNING = /^\s*(?:copyright\s*)?(?:©|\(c\)\s*(?=\d{4}))[^.]{0,120}(?:\.|$)/i;

/** Numbers of registries of clinical trials and reviews. */
const REGISTERED =
  /\b(?:NCT ?\d{8}|ISRCTN ?\d{6,8}|(?:ChiCTR|ACTRN|UMIN|DRKS|CRD|JPRN|EudraCT)[-\w: ]{0,12}\d{6,14}(?:-\d\d)?)\b/g;

/** A text without such parts is returned at once. */
const ANY = /:|[A-Z]{4}|©|\(c\)|copyright|rights reserved|published by/i;

/**
 * The abstract with spaces in place of what is not about its subject. It is as long as before, so that spans in it
 * are spans in the abstract.
 */
export function withoutBoilerplate(abstract: string): string {
  if (!ANY.test(abstract)) return abstract;
  const unsigned = abstract
    .replace(AT_BEGINNING, blank)
    .replace(AT_END, blank)
    .replace(REGISTERED, blank);
  const known = unsigned.replace(WITH_COLON, blank).replace(IN_CAPITALS, blank);
  return known === unsigned ? unsigned : known.replace(LIKE_LABEL, blank);
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
