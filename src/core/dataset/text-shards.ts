// The texts of papers as files, some hundred a file: written from what extraction says while it is still
// packed, since to unpack the mentions of a large corpus takes longer than to write them.

import { packedRow } from '../concepts/pack-extractions.ts';
import { ByteColumn } from './byte-column.ts';
import { DATASET_VERSION } from './dataset.ts';
import type { PackedRow } from '../concepts/pack-extractions.ts';
import type { PaperText } from './dataset.ts';

/** A file of texts, encoded. */
export interface ShardBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Name of the file that holds the texts of rows `shard * shardSize` and on. */
export function shardFile(shard: number): string {
  return `texts-${shard}.json`;
}

/** The files of the texts alone: they hang on the order of the concepts, not on the map of these. */
export function* textShards(
  texts: readonly PaperText[],
  conceptIds: readonly string[],
  shardSize: number,
): Generator<ShardBytes> {
  const writer = new TextWriter(conceptIds);
  for (let from = 0, shard = 0; from < texts.length; from += shardSize, shard++) {
    yield { name: shardFile(shard), bytes: writer.shard(texts.slice(from, from + shardSize)) };
  }
}

const [COMMA, OPEN, CLOSE] = [44, 91, 93];

/** Salience as it is written, by thousandths. */
const SALIENCES = Array.from({ length: 1001 }, (_, thousandths) => String(thousandths / 1000));

// A text on the wire: mentions as [field, start, end, rule, by], fields and rules by index.
/** Writes texts; concepts are told by their places in a list. */
class TextWriter {
  private readonly out = new ByteColumn();
  private readonly indexOf: ReadonlyMap<string, number>;
  /** Of the packed rows read last: by a concept's place there, its place in the list. */
  private places: { readonly ids: readonly string[]; readonly indices: Int32Array };
  private row: PackedRow = NO_ROW;

  constructor(conceptIds: readonly string[]) {
    this.indexOf = new Map(conceptIds.map((id, i) => [id, i]));
    this.places = { ids: [], indices: new Int32Array(0) };
  }

  shard(texts: readonly PaperText[]): Uint8Array<ArrayBuffer> {
    this.out.ascii(`{"version":${DATASET_VERSION},"texts":[`);
    texts.forEach((text, i) => {
      if (i > 0) this.out.sign(COMMA);
      this.paper(text);
    });
    this.out.ascii(']}');
    return this.out.take();
  }

  private paper({ abstract, rawTitle, rawAbstract, extraction }: PaperText): void {
    const { out } = this;
    out.ascii('{"abstract":');
    out.json(abstract);
    this.raw('rawTitle', rawTitle);
    this.raw('rawAbstract', rawAbstract);
    this.row = packedRow(extraction);
    if (this.row.ids !== this.places.ids) this.places = this.placesOf(this.row.ids);
    const [concepts, ambiguous, introduces] = [this.next(), this.next(), this.next()];
    out.ascii(',"concepts":');
    this.list(concepts, this.concept);
    if (ambiguous > 0) out.ascii(',"ambiguous":');
    if (ambiguous > 0) this.list(ambiguous, this.ambiguous);
    if (introduces > 0) out.ascii(',"introduces":');
    if (introduces > 0) this.list(introduces, this.name);
    out.ascii('}');
  }

  private raw(key: string, text: string | null): void {
    if (text === null) return;
    this.out.ascii(`,"${key}":`);
    this.out.json(text);
  }

  private placesOf(ids: readonly string[]) {
    return { ids, indices: Int32Array.from(ids, (id) => this.indexOf.get(id) ?? -1) };
  }

  private list(length: number, write: () => void): void {
    this.out.sign(OPEN);
    for (let i = 0; i < length; i++) {
      if (i > 0) this.out.sign(COMMA);
      write();
    }
    this.out.sign(CLOSE);
  }

  private readonly concept = () => {
    const { out } = this;
    out.sign(OPEN);
    out.number(this.places.indices[this.next()]!);
    out.sign(COMMA);
    out.ascii(SALIENCES[this.next()]!);
    out.sign(COMMA);
    this.list(this.next(), this.mention);
    out.sign(CLOSE);
  };

  private readonly mention = () => {
    const { out } = this;
    out.sign(OPEN);
    this.span();
    const code = this.next();
    out.sign(COMMA);
    out.number(code >> 1);
    if (code % 2 === 1) {
      out.sign(COMMA);
      out.json(this.nextText());
    }
    out.sign(CLOSE);
  };

  private readonly ambiguous = () => {
    const { out } = this;
    out.sign(OPEN);
    this.span();
    out.sign(COMMA);
    this.list(this.next(), this.candidate);
    out.sign(CLOSE);
  };

  private readonly candidate = () => {
    this.out.json(this.row.ids[this.next()]!);
  };

  private readonly name = () => {
    const { out } = this;
    out.sign(OPEN);
    out.json(this.nextText());
    for (let spans = this.next(); spans > 0; spans--) {
      out.sign(COMMA);
      out.sign(OPEN);
      this.span();
      out.sign(CLOSE);
    }
    out.sign(CLOSE);
  };

  private span(): void {
    const { out } = this;
    const code = this.next();
    out.number(code % 2);
    out.sign(COMMA);
    out.number(code >> 1);
    out.sign(COMMA);
    out.number(this.next());
  }

  private next(): number {
    return this.row.numbers[this.row.number++]!;
  }

  private nextText(): string {
    return this.row.texts[this.row.text++]!;
  }
}

const NO_ROW: PackedRow = { numbers: new Int32Array(0), texts: [], ids: [], number: 0, text: 0 };
