// Text of an abstract that is not about its subject: the labels of structured abstracts, copyright lines, and the
// numbers under which trials are registered. It is shown, but no concepts are looked for in it.

/** Labels of structured abstracts, in lower case; plurals are matched too. */
const LABEL_NAMES = `
  abstract, aim, background, conclusion, context, data extraction, data source, data synthesis, design,
  discussion, finding, funding, highlight, hypothesis, implication, importance, interpretation,
  intervention, introduction, keyword, key point, limitation, measurement, method, methodology,
  motivation, objective, originality, outcome, participant, patient, purpose, rationale, registration,
  result, scope, search method, selection criteria, setting, significance, study design, study selection,
  subject, summary, trial registration, value, main outcome, main outcome measure, main result,
  primary outcome, authors? conclusion, availability, availability and implementation,
  supplementary information, contact
`
  .trim()
  .split(/,\s+/);
const NAMED = `(?:${LABEL_NAMES.toSorted((a, b) => b.length - a.length).join('|')})s?`;

/** One label, or several with a conjunction or a sign between them. */
function joined(label: string, and: string, or: string): string {
  return `${label}(?:(?: ?[/,&] ?| ${and} | ${or} )(?:\\w+ )?${label})*`;
}

/** Where a sentence may begin: a label stands nowhere else. */
const AT_START = `(?<=^|[.!?;)\\]"”] |[.!?])`;

/** `Results:`, `MATERIALS AND METHODS:`; in capitals also without a colon. */
const WITH_COLON = new RegExp(
  `${AT_START}(?:materials? and |patients? and )?${joined(NAMED, 'and', 'or')} ?:`,
  'gi',
);
const IN_CAPITALS = new RegExp(
  `${AT_START}(?:MATERIALS? AND |PATIENTS? AND )?${joined(NAMED.toUpperCase(), 'AND', 'OR')}(?=[.—–-]? ?\\p{Lu}\\p{Ll}|[.—–-]? ?(?:We|A|In|To) )`,
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

/** Quick tests, each true of every text that has a copyright line, a number, or a label. */
const MAY_BE_SIGNED = /©|\([cC]\)|[Cc]opyright|COPYRIGHT|rights reserved|[Pp]ublished by/;
const MAY_BE_REGISTERED = /\d{6}/;
const CAPITALS_AT_START = /(?:^|[.!?;)\]"”] ?)[A-Z]{4}/;
const LABEL_BEFORE_COLON = /(?:^|[.!?;)\]"”] ?)[A-Za-z][A-Za-z ,/&]{2,60}$/;

/** Characters before a colon that are searched for a label and what precedes it. */
const BEFORE_COLON = 64;

/**
 * The abstract with spaces in place of what is not about its subject. It is as long as before, so that spans in it
 * are spans in the abstract.
 */
export function withoutBoilerplate(abstract: string): string {
  let text = abstract;
  if (MAY_BE_SIGNED.test(text)) text = text.replace(AT_BEGINNING, blank).replace(AT_END, blank);
  if (MAY_BE_REGISTERED.test(text)) text = text.replace(REGISTERED, blank);
  return withoutLabels(text);
}

function withoutLabels(text: string): string {
  let rest = text;
  if (mayHaveColonLabel(text)) rest = rest.replace(WITH_COLON, blank);
  if (CAPITALS_AT_START.test(text)) rest = rest.replace(IN_CAPITALS, blank);
  return rest === text ? text : rest.replace(LIKE_LABEL, blank);
}

/** Looks back from each colon: few texts pass, and a search forward takes several times as long. */
function mayHaveColonLabel(text: string): boolean {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1))
    if (LABEL_BEFORE_COLON.test(text.slice(Math.max(0, at - BEFORE_COLON), at))) return true;
  return false;
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
