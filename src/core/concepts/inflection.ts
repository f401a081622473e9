// Words normalised by rule: case, accents, British spelling and plural are removed. Wrong for a few words,
// but equally wrong in text and vocabulary.

/** The form in which words are compared: lower case, no accents, American spelling, singular. */
export function normalForm(word: string): string {
  const folded = fold(word);
  // Before the spelling is changed: “analyses” must not become “analyzes”.
  return irregularSingular(folded) ?? singular(oneSpelling(folded));
}

function fold(word: string): string {
  const lower = word.replace(/[µ]/g, 'μ').toLowerCase();
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** British to American. */
function oneSpelling(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations|able)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|al|ally)?$/, 'or$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/tre(s)?$/, 'ter$1');
}

/** Plural and singular of words that the rules get wrong. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `minima minimum, minimas minimum, maxima maximum, optima optimum, extrema extremum, equilibria equilibrium,
  spectra spectrum, momenta momentum, continua continuum, curricula curriculum, strata stratum,
  criteria criterion, phenomena phenomenon, automata automaton, polyhedra polyhedron,
  matrices matrix, vertices vertex, indices index, vortices vortex, simplices simplex, helices helix,
  cortices cortex, appendices appendix, codices codex,
  corpora corpus, corpuses corpus, genera genus, stimuli stimulus, nuclei nucleus, radii radius, loci locus,
  foci focus, moduli modulus, tori torus, calculi calculus, hippocampi hippocampus,
  formulae formula, vertebrae vertebra, schemata schema, lemmata lemma,
  hypotheses hypothesis, analyses analysis, syntheses synthesis, theses thesis, diagnoses diagnosis,
  prognoses prognosis, crises crisis, emphases emphasis, parentheses parenthesis, prostheses prosthesis,
  orthoses orthosis, metastases metastasis, axes axis, bases base,
  metrics metric, topics topic, heuristics heuristic, characteristics characteristic, critics critic,
  fabrics fabric, logics logic, mosaics mosaic, tactics tactic, harmonics harmonic, conics conic,
  quadrics quadric, antibiotics antibiotic, epidemics epidemic, clinics clinic, mimics mimic,
  gpus gpu, cpus cpu, tpus tpu, npus npu, mcus mcu, dpus dpu, fpus fpu, ecus ecu, icus icu, pmus pmu, asics asic,
  nics nic, kpis kpi, imus imu, relus relu, elus elu, glus glu, grus gru, skus sku,
  menus menu, apis api, guis gui, rois roi, pois poi, dois doi, ais ai, mris mri, bcis bci, lmis lmi,
  biases bias, lenses lens, viruses virus, buses bus, statuses status, campuses campus, censuses census,
  apparatuses apparatus, bonuses bonus, gases gas, atlases atlas, canvases canvas,
  leaves leaf, halves half, shelves shelf, knives knife, lives life,
  children child, men man, women woman, feet foot, teeth tooth, mice mouse,
  data data, series series, species species`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** The singular of an irregular plural; undefined for any other word. */
function irregularSingular(word: string): string | undefined {
  return IRREGULAR.get(word);
}

// Words whose final s is no plural ending; treating text and vocabulary alike makes most others harmless.
const ENDS_IN_S = /(?:ss|us|is|ics|ness|bias|atlas|canvas|gas|lens|always|towards?|less)$/;

/** No English word begins so: “fpgas”. */
const PLURAL_ACRONYM = /^[b-df-hj-np-tv-xz]{3,}[aeiou]s$/;

/** The singular of a lower-case English word, by rule; a word that is not a plural is returned unchanged. */
export function singular(word: string): string {
  const known = irregularSingular(word);
  if (known !== undefined) return known;
  if (PLURAL_ACRONYM.test(word)) return word.slice(0, -1);
  if (word.length < 3 || !word.endsWith('s') || ENDS_IN_S.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
