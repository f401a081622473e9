// VOSviewer Online's own reader: its package holds the code of its worker as a text, which runs here in
// a context of its own, with no page around it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script, createContext } from 'node:vm';

/** An item as the tool goes on with it; numbers of text files are still text. */
export interface ReadItem {
  readonly id: number | string;
  /** Null for an empty one. */
  readonly label: string | null;
  readonly x: number | string;
  readonly y: number | string;
  readonly cluster: number | string;
}

/** What the tool makes of files. */
export interface ReadMap {
  /** Null where it takes them without complaint. */
  readonly dataError: { readonly message?: string } | null | undefined;
  readonly mapData: readonly ReadItem[];
  readonly networkData: readonly (readonly [source: number, target: number, strength: number])[];
}

interface Message {
  readonly type: string;
  readonly data: unknown;
}

/** The code of the worker, as the package carries it. */
function workerCode(): string {
  const path = createRequire(import.meta.url).resolve('vosviewer-online');
  const [, literal] = /new Worker\(URL\.createObjectURL\(new Blob\(\[('(?:[^'\\]|\\.)*')/.exec(
    readFileSync(path, 'utf8'),
  )!;
  return new Script(literal!).runInNewContext() as string;
}

/** As much of a browser's file as the tool asks for. */
class File {
  readonly text: string;
  readonly size: number;
  constructor(text: string) {
    this.text = text;
    this.size = text.length;
  }
  slice(from: number, to: number): File {
    return new File(this.text.slice(from, to));
  }
}

class FileReader {
  result = '';
  onload: ((event: unknown) => void) | null = null;
  readAsText(file: File): void {
    queueMicrotask(() => {
      this.result = file.text;
      this.onload?.({ target: this });
    });
  }
}

/** Gives the worker a message and waits for what it says when it is done. */
function ask(type: string, options: Readonly<Record<string, unknown>>): Promise<ReadMap> {
  return new Promise((resolve) => {
    const listeners: ((event: { data: unknown }) => void)[] = [];
    const self = {
      File,
      FileReader,
      Blob: File,
      setTimeout,
      console,
      addEventListener: (_: string, listener: (typeof listeners)[number]) =>
        listeners.push(listener),
      postMessage: ({ type: said, data }: Message) => {
        if (said === `end ${type}`) resolve(structuredClone(data) as ReadMap);
      },
    };
    new Script(CODE).runInContext(createContext({ ...self, self, window: self }));
    for (const listener of listeners) listener({ data: { type: `start ${type}`, options } });
  });
}

const CODE = workerCode();

/** Reads what {@link writeVosJson} wrote. */
export function readVosJson(json: string): Promise<ReadMap> {
  return ask('parse vosviewer-json data', { jsonFileOrUrlOrObject: new File(json) });
}

/** Reads a map file and its network file. */
export function readVosFiles(map: string, network: string): Promise<ReadMap> {
  const [mapFileOrUrl, networkFileOrUrl] = [new File(map), new File(network)];
  return ask('parse vosviewer-map-network data', { mapFileOrUrl, networkFileOrUrl });
}
