// Text without mark-up: blocks of a title and its abstract, separated by blank lines; or one document per line, as
// in VOSviewer's corpus files.

import { readingOf } from './fields.ts';
import type { DumpReading } from '../paper.ts';
import type { FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';

/** In characters; a document's title is cut to NAME_LENGTH. */
const LONGEST_TITLE = 300;
const SHORTEST_ABSTRACT = 150;
const NAME_LENGTH = 120;

/** Characters examined. */
const HEAD = 50_000;

/** True for blocks of a title and prose of several lines, or for lines that are each an abstract. */
export function looksLikePlainText(text: string): boolean {
  const head = text.slice(0, HEAD);
  const blocks = blocksOf(head);
  return (
    isCorpus(head) || (blocks.length > 1 && blocks.filter(isPaper).length > 0.8 * blocks.length)
  );
}

/** Reads plain text; other blocks are skipped. */
export function readPlainText({ name, text, leftOut }: TextFile): DumpReading {
  if (isCorpus(text.slice(0, HEAD))) return readingOf(name, linesOf(text).map(documentOf));
  return readingOf(
    name,
    blocksOf(text, leftOut).map((block) => {
      const place = { line: block[0]!.line, lastLine: block.at(-1)!.line };
      return isPaper(block)
        ? { ...place, title: block[0]!.text, abstract: bodyOf(block) }
        : { ...place, text: bodyOf(block), reason: 'not a title above an abstract' };
    }),
  );
}

interface Line {
  readonly line: number;
  readonly text: string;
}

const NONE: ReadonlyMap<number, string> = new Map();

/** The lines that are not blank, including those that were left out. */
function linesOf(text: string, leftOut = NONE): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((raw, index) => ({ line: index + 1, text: raw.trim() }))
    .filter(({ line, text: own }) => own !== '' || leftOut.has(line));
}

/** Runs of lines without blank lines between. */
function blocksOf(text: string, leftOut = NONE): Line[][] {
  const blocks: Line[][] = [];
  for (const line of linesOf(text, leftOut)) {
    const block = blocks.at(-1);
    if (block && line.line === block.at(-1)!.line + 1) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function bodyOf(block: readonly Line[]): string {
  return block
    .slice(1)
    .map(({ text }) => text)
    .join(' ');
}

/** A title on one line, and prose of two lines or more that ends like a sentence. */
function isPaper(block: readonly Line[]): boolean {
  const title = block[0]!.text;
  const body = bodyOf(block);
  return (
    block.length > 2 &&
    title.length <= LONGEST_TITLE &&
    /^[\p{Lu}\p{N}"“]/u.test(title) &&
    !/[.,;:{}]$/.test(title) &&
    body.length >= SHORTEST_ABSTRACT &&
    /[.!?]["”)]?$/.test(body) &&
    isProse(body)
  );
}

/** Mostly words, with few brackets or equals signs. */
function isProse(text: string): boolean {
  const marks = text.match(/[{}[\]<>=|\\;]/g)?.length ?? 0;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return marks * 15 < words && words * 12 > text.length;
}

/** Two lines or more, nearly all of them documents. */
function isCorpus(text: string): boolean {
  const lines = linesOf(text);
  const long = lines.filter((line) => isDocument(line.text));
  // The last line may be truncated.
  return lines.length > 1 && long.length >= 0.9 * lines.length;
}

/** Characters. No title is a sentence this long; of alternating titles and abstracts half the lines are shorter. */
const SHORTEST_DOCUMENT = 100;

function isDocument(text: string): boolean {
  const isSentence = text.length >= SHORTEST_DOCUMENT && /[.!?]["”)]?$/.test(text);
  return (isSentence || text.length >= 2 * SHORTEST_ABSTRACT) && isProse(text);
}

/** A document; its first sentence serves as its title. */
function documentOf({ line, text }: Line): FoundRecord {
  const sentence = /^.*?[.!?](?=\s)/.exec(text)?.[0] ?? text;
  const title =
    sentence.length > NAME_LENGTH ? `${sentence.slice(0, NAME_LENGTH).trimEnd()}…` : sentence;
  return { line, title, abstract: text };
}
