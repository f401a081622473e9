// Reads and writes State as the part of the address after `#`: short, readable, versioned. Missing keys mean the
// initial value; keys and values that cannot be parsed are ignored.

import { CONCEPT_TYPES } from '../core/concepts/concept.ts';
import { weightOf } from '../core/links/weigh.ts';
import { WEIGHTS } from '../core/links/weights.ts';
import { isQuestion, readQuestion, writeQuestion } from './question.ts';
import {
  COLOURS,
  INITIAL_STATE,
  linkOf,
  manyOf,
  MORE_ALIKE,
  NO_FILTERS,
  READING_FILTERS,
  startStrength,
  VIEWS,
} from './state.ts';
import type { ConceptType } from '../core/concepts/concept.ts';
import type { WeightId } from '../core/links/weights.ts';
import type { Filters, Focus, PapersShown, Pin, Selection, State } from './state.ts';

export const ADDRESS_VERSION = '1';

/** The address of a state, without the leading `#`; empty for the initial state. */
export function writeAddress(state: State): string {
  const { filters: f } = state;
  const parts: [string, string][] = [];
  const put = (key: string, value: string, start: string) => {
    if (value !== start) parts.push([key, value]);
  };
  put('corpus', state.corpus ?? '', '');
  put('against', state.against ?? '', '');
  put('view', state.view, INITIAL_STATE.view);
  put('open', writeSelection(state.selection), '');
  put('q', state.query, '');
  put('show', state.papersShown, INITIAL_STATE.papersShown);
  put('unfold', state.unfolded.join('.'), '');
  put('pins', state.pins.map(({ key, x, y }) => `${key}~${x}~${y}`).join('!'), '');
  put('colour', state.colour, INITIAL_STATE.colour);
  put('density', state.hasDensity ? '1' : '', '');
  put('names', state.hasAllNames ? 'all' : '', '');
  put('areas', state.resolution?.toString() ?? '', '');
  put('notype', f.hiddenTypes.join('.'), '');
  put('noarea', f.hiddenClusters.join('.'), '');
  put('area', f.onlyArea?.toString() ?? '', '');
  put('nofile', f.hiddenFiles.join('.'), '');
  put('novenue', f.hiddenVenues.join('.'), '');
  put('years', f.years?.join('-') ?? '', '');
  put('undated', f.years !== null && f.keepsUndated ? '1' : '', '');
  put('code', f.onlyWithCode ? '1' : '', '');
  put('reading', f.reading, NO_FILTERS.reading);
  put('focus', f.focus ? `${f.focus.concept}~${f.focus.steps}` : '', '');
  put('hide', f.hiddenConcepts.join('.'), '');
  put('only', f.onlyConcepts.join('.'), '');
  put('within', f.within ?? '', '');
  put('without', f.without.join('.'), '');
  put('papers', f.minPapers?.toString() ?? '', '');
  put('together', f.minLinkPapers.toString(), NO_FILTERS.minLinkPapers.toString());
  put('weight', f.weight, NO_FILTERS.weight);
  put(strengthKey(f.weight), f.minStrength.toString(), startStrength(f.weight).toString());
  put('g2', f.minG2.toString(), NO_FILTERS.minG2.toString());
  put('backbone', f.backbone?.toString() ?? 'all', NO_FILTERS.backbone?.toString() ?? 'all');
  put('alike', f.moreAlike.toString(), NO_FILTERS.moreAlike.toString());
  if (parts.length === 0) return '';
  return [['v', ADDRESS_VERSION], ...parts].map(([k, v]) => `${k}=${encode(v!)}`).join('&');
}

/** The state that an address describes. */
export function readAddress(hash: string): Partial<State> {
  const params = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((part): [string, string] => {
        const at = part.indexOf('=');
        return at < 0 ? [part, ''] : [part.slice(0, at), decode(part.slice(at + 1))];
      }),
  );
  return {
    corpus: readCorpusId(params.get('corpus')),
    against: readCorpusId(params.get('against')),
    view: VIEWS.find((view) => view === params.get('view')) ?? 'map',
    selection: readSelection(params.get('open') ?? ''),
    query: params.get('q') ?? '',
    papersShown: readPapersShown(params.get('show')),
    unfolded: ids(params.get('unfold')),
    pins: readPins(params.get('pins')),
    colour: COLOURS.find((each) => each === params.get('colour')) ?? INITIAL_STATE.colour,
    hasDensity: params.get('density') === '1',
    hasAllNames: params.get('names') === 'all',
    resolution: number(params.get('areas'), 0.1, 10),
    filters: readFilters(params),
  };
}

function readFilters(params: ReadonlyMap<string, string>): Filters {
  return {
    hiddenTypes: list(params.get('notype')).filter((t): t is ConceptType =>
      (CONCEPT_TYPES as readonly string[]).includes(t),
    ),
    hiddenClusters: indices(params.get('noarea')),
    onlyArea: indices(params.get('area'))[0] ?? null,
    hiddenFiles: indices(params.get('nofile')),
    hiddenVenues: indices(params.get('novenue')),
    years: readYears(params.get('years')),
    keepsUndated: readYears(params.get('years')) !== null && params.get('undated') === '1',
    onlyWithCode: params.get('code') === '1',
    reading: READING_FILTERS.find((each) => each === params.get('reading')) ?? NO_FILTERS.reading,
    focus: readFocus(params.get('focus')),
    hiddenConcepts: ids(params.get('hide')),
    onlyConcepts: ids(params.get('only')),
    within: readId(params.get('within')),
    without: ids(params.get('without')),
    minPapers: params.get('papers') === 'fit' ? 'fit' : count(params.get('papers')),
    minLinkPapers: count(params.get('together')) ?? NO_FILTERS.minLinkPapers,
    ...readStrength(params),
    minG2: number(params.get('g2'), 0, 1e6) ?? NO_FILTERS.minG2,
    backbone: readBackbone(params.get('backbone')),
    moreAlike: readMoreAlike(params.get('alike')),
  };
}

/** A threshold has the unit of its weight, so NPMI and the unbounded weights use different keys. */
function strengthKey(weight: WeightId): string {
  return weight === 'npmi' ? 'npmi' : 'strength';
}

function readStrength(
  params: ReadonlyMap<string, string>,
): Pick<Filters, 'weight' | 'minStrength'> {
  const weight = WEIGHTS.find(({ id }) => id === params.get('weight'))?.id ?? NO_FILTERS.weight;
  const { least, isShare } = weightOf(weight);
  const minStrength = number(params.get(strengthKey(weight)), least, isShare ? 1 : 1e6);
  return { weight, minStrength: minStrength ?? startStrength(weight) };
}

function readBackbone(value: string | undefined): number | null {
  return value === 'all' ? null : (number(value, 0, 1) ?? NO_FILTERS.backbone);
}

/** Bounded by what can be drawn, whatever the address asks for. */
function readMoreAlike(value: string | undefined): number {
  const n = number(value, 0, MORE_ALIKE.at(-1)!);
  return n === null ? NO_FILTERS.moreAlike : Math.floor(n);
}

/** The id of a dataset, as `identify` makes it. */
function readCorpusId(value: string | undefined): string | null {
  return value !== undefined && /^[a-z0-9]{1,20}$/.test(value) ? value : null;
}

/** The id of a concept. */
function readId(value: string | undefined): string | null {
  return value !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? value : null;
}

/** Ids of concepts. */
function ids(value: string | undefined): string[] {
  return list(value).filter((id) => readId(id) !== null);
}

/** Pins in order of key; of two for the same node the first. */
function readPins(value: string | undefined): Pin[] {
  const pins = new Map<string, Pin>();
  for (const part of value?.split('!') ?? []) {
    const [, key, x, y] = /^((?:concept|paper):.+)~(-?\d{1,6})~(-?\d{1,6})$/.exec(part) ?? [];
    if (key !== undefined && !pins.has(key)) pins.set(key, { key, x: Number(x), y: Number(y) });
  }
  return [...pins.values()].sort((p, q) => (p.key < q.key ? -1 : 1));
}

function readFocus(value: string | undefined): Focus | null {
  const [, id, steps] = /^(.+)~([123])$/.exec(value ?? '') ?? [];
  const concept = readId(id);
  return concept === null ? null : { concept, steps: Number(steps) };
}

function readYears(value: string | undefined): readonly [number, number] | null {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(value ?? '') ?? [];
  return from && to && from <= to ? [Number(from), Number(to)] : null;
}

/** The distinct items of a list. */
function list(value: string | undefined): string[] {
  return [...new Set(value?.split('.'))];
}

function indices(value: string | undefined): number[] {
  return list(value)
    .filter((item) => /^\d{1,6}$/.test(item))
    .map(Number);
}

/** A number of papers: whole, at least one. */
function count(value: string | undefined): number | null {
  const n = number(value, 1, 1e6);
  return n !== null && Number.isInteger(n) ? n : null;
}

function number(value: string | undefined, least: number, most: number): number | null {
  const n = value === undefined || value === '' ? NaN : Number(value);
  return n >= least && n <= most ? n : null;
}

function readPapersShown(value: string | undefined): PapersShown {
  return value === 'all' || value === 'selection' ? value : 'none';
}

/** The address of one selection alone, for a link to copy or to open in another tab. */
export function selectionAddress(selection: Selection, corpus: string | null = null): string {
  const where = corpus === null ? '' : `&corpus=${corpus}`;
  return `v=${ADDRESS_VERSION}${where}&open=${encode(writeSelection(selection))}`;
}

function writeSelection(selection: Selection | null): string {
  if (selection === null) return '';
  if (isQuestion(selection)) return writeQuestion(selection);
  if (selection.kind === 'link') return `link:${selection.a}~${selection.b}`;
  if (selection.kind === 'area') return `area:${selection.area}`;
  if (selection.kind === 'many') return `many:${selection.ids.join('.')}`;
  return `${selection.kind}:${selection.id}`;
}

function readSelection(value: string): Selection | null {
  const [, kind, rest] = /^(concept|paper|link|many|area):(.+)$/.exec(value) ?? [];
  if (rest === undefined) return readQuestion(value);
  if (kind === 'concept' || kind === 'paper') return { kind, id: rest };
  if (kind === 'many') return manyOf(ids(rest));
  if (kind === 'area') return readArea(rest);
  const [a, b] = rest.split('~');
  return a && b ? linkOf(a, b) : null;
}

function readArea(value: string): Selection | null {
  return /^\d{1,6}$/.test(value) ? { kind: 'area', area: Number(value) } : null;
}

/** Percent-encodes only what would break the address, to keep it readable. */
function encode(value: string): string {
  // `encodeURIComponent` throws on unpaired surrogates.
  const whole = value.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(whole).replace(/%3A/g, ':').replace(/%20/g, '+');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '));
  } catch {
    return '';
  }
}
