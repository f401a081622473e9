// The form of the files of a dataset, for those from an untrusted source.

import * as v from 'valibot';
import { CONCEPT_TYPES, RULES } from '../concepts/concept.ts';
import { WORK_KINDS } from '../papers/paper.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.pipe(v.number(), v.finite());
const text = v.string();
const texts = v.array(text);
const orNull = <T>(schema: v.GenericSchema<T>) => v.nullable(schema);
const webAddress = v.pipe(
  text,
  v.regex(/^https?:\/\//i, 'a link that leads elsewhere than to the web'),
);

const conceptSchema = v.object({
  id: text,
  label: text,
  type: v.picklist(CONCEPT_TYPES),
  acronym: orNull(text),
  aliases: texts,
  broader: orNull(text),
  definition: text,
  discovered: orNull(v.object({ cValue: v.number(), papers: index })),
  x: place,
  y: place,
  cluster: index,
  secondCluster: orNull(index),
  stability: orNull(v.number()),
  papers: index,
  minPapers: v.optional(index),
  definedIn: orNull(v.object({ row: index, start: index, end: index })),
});

export const overviewSchema = v.object({
  id: text,
  name: text,
  defaultMinPapers: index,
  shardSize: v.pipe(index, v.minValue(1)),
  files: v.array(
    v.object({
      name: text,
      records: index,
      skipped: v.array(v.object({ line: index, text, reason: text })),
    }),
  ),
  clusters: v.array(v.object({ label: text, size: index, x: place, y: place })),
  concepts: v.array(conceptSchema),
  ancestors: v.array(v.object({ id: text, label: text, broader: orNull(text), definition: text })),
  sheet: v.optional(
    v.object({ papers: index, a: v.array(index), b: v.array(index), both: v.array(index) }),
  ),
});

export const papersSchema = v.object({
  ids: texts,
  titles: texts,
  dates: v.array(orNull(v.pipe(text, v.regex(/^\d{4}(-\d\d){0,2}$/, 'a date that is none')))),
  authorCounts: v.array(orNull(index)),
  commentCounts: v.array(orNull(index)),
  links: v.array(v.array(webAddress)),
  sources: v.array(v.array(v.tuple([index, index]))),
  x: v.array(place),
  y: v.array(place),
  // Empty columns are left out.
  venues: v.optional(texts),
  venue: v.optional(v.array(orNull(index))),
  doi: v.optional(v.array(orNull(text))),
  arxivId: v.optional(v.array(orNull(text))),
  url: v.optional(v.array(orNull(text))),
  authors: v.optional(v.array(texts)),
  keywords: v.optional(v.array(texts)),
  kind: v.optional(v.array(orNull(v.picklist(WORK_KINDS)))),
  postings: v.object({
    offsets: v.array(index),
    concepts: v.array(index),
    salience: v.array(v.pipe(index, v.maxValue(1000))),
  }),
});

const field = v.picklist([0, 1]);
const span = v.tuple([field, index, index]);

export type Span = readonly [field: 0 | 1, start: number, end: number, ...more: unknown[]];
type Mention = readonly [field: 0 | 1, start: number, end: number, rule: number, by?: string];
type Found = readonly [concept: number, salience: number, mentions: readonly Mention[]];

export const shardSchema = v.object({
  texts: v.array(
    v.object({
      abstract: text,
      rawTitle: v.optional(text),
      rawAbstract: v.optional(text),
      concepts: v.array(v.custom<Found>(isFound, 'a concept that is none')),
      ambiguous: v.optional(v.array(v.tuple([field, index, index, texts]))),
      introduces: v.optional(v.array(v.tupleWithRest([text], span))),
    }),
  ),
});

// A corpus has a million mentions: hand-written checks take a tenth of the time.

function isFound(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [concept, salience, mentions] = value as unknown[];
  return (
    isIndex(concept) &&
    typeof salience === 'number' &&
    Array.isArray(mentions) &&
    mentions.every(isMention)
  );
}

function isMention(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [at, start, end, rule, by] = value as unknown[];
  const isKnown = (at === 0 || at === 1) && isIndex(rule) && rule < RULES.length;
  return isKnown && isIndex(start) && isIndex(end) && (by === undefined || typeof by === 'string');
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

export type Overview = v.InferOutput<typeof overviewSchema>;
export type Papers = v.InferOutput<typeof papersSchema>;
export type Shard = v.InferOutput<typeof shardSchema>;
