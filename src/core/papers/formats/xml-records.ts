// An XML text → the trees of its records, with the line of each. External resources are not fetched, entity
// definitions are refused, and depth is bounded.

import { SaxesParser } from 'saxes';
import { InputError } from '../../input-error.ts';
import type { BadRecord } from './fields.ts';

/** An element; its text includes that of all descendants. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** A record's tree. */
export interface XmlRecord {
  /** 1-based. */
  readonly line: number;
  readonly tree: XmlNode;
}

/** No format of papers nests deeper. */
const DEEPEST = 100;

/** Stops the parser; the records read so far are kept. */
class Stop extends Error {}

/**
 * The elements of some names, in order. Where the text ends early or is malformed, the current record is a bad one,
 * and those before it are kept.
 * @throws InputError where the file defines entities
 */
export function readXmlRecords(
  { name, text }: { readonly name: string; readonly text: string },
  names: ReadonlySet<string>,
): (XmlRecord | BadRecord)[] {
  if (/<!ENTITY/i.test(text))
    throw new InputError(
      name,
      1,
      'the file defines entities of its own',
      'Export it without a DTD of its own.',
    );
  const found: (XmlRecord | BadRecord)[] = [];
  const parser = new SaxesParser();
  const open: XmlNode[] = [];
  let line = 0;
  parser.on('opentag', (tag) => {
    if (open.length === 0 && !names.has(tag.name)) return;
    if (open.length === 0) line = parser.line;
    if (open.length > DEEPEST) throw new Stop('elements are nested too deep');
    const node = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const take = (written: string) => {
    for (const node of open) node.text += written;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    const node = open.pop();
    if (node && open.length === 0) found.push({ line, tree: node });
  });
  parser.on('error', (error) => {
    throw new Stop(error.message.replace(/^[^:]*:\d+:\d+: /, ''));
  });
  try {
    parser.write(text.replace(/^\ufeff?\s*/, '')).close();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    found.push({
      line: open.length > 0 ? line : parser.line,
      text: open[0]?.text ?? '',
      reason: `the file cannot be read from here on: ${error.message}`,
    });
  }
  return found;
}

/** The elements under a path of names. */
export function nodesAt(node: XmlNode, path: string): XmlNode[] {
  return path
    .split('/')
    .reduce(
      (nodes, name) => nodes.flatMap(({ children }) => children.filter((c) => c.name === name)),
      [node],
    );
}

/** Text of the first element under the first path that has any. */
export function textAt(node: XmlNode, ...paths: readonly string[]): string {
  for (const path of paths) {
    const text = nodesAt(node, path)[0]?.text.trim();
    if (text) return text;
  }
  return '';
}

/** Text of every element under a path. */
export function textsAt(node: XmlNode, path: string): string[] {
  return nodesAt(node, path).map(({ text }) => text.trim());
}
