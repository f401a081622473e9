// The text files of a dataset, some hundred papers each. Extractions are written from their packed form: unpacking
// the mentions of a large corpus would take longer than writing them.

import { packedRow } from '../concepts/pack-extractions.ts';
import { ByteWriter } from './byte-writer.ts';
import { DATASET_VERSION } from './dataset.ts';
import type { PackedRow } from '../concepts/pack-extractions.ts';
import type { StoredText } from './dataset.ts';

/** A file of texts, encoded. */
export interface ShardBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Name of the file that holds the texts of rows `shard * shardSize` and on. */
export function shardFile(shard: number): string {
  return `texts-${shard}.json`;
}

/** The text files. They depend on the order of the concepts, but not on the map. */
export function* textShards(
  texts: readonly StoredText[],
  conceptIds: readonly string[],
  shardSize: number,
): Generator<ShardBytes> {
  const writer = new TextWriter(conceptIds);
  for (let from = 0, shard = 0; from < texts.length; from += shardSize, shard++) {
    yield { name: shardFile(shard), bytes: writer.shard(texts.slice(from, from + shardSize)) };
  }
}

const [COMMA, OPEN, CLOSE] = [44, 91, 93];

/** Salience as text, by thousandths. */
const SALIENCES = Array.from({ length: 1001 }, (_, thousandths) => String(thousandths / 1000));

/** Writes texts as JSON: mentions as [field, start, end, rule, by]; concepts, fields and rules by index. */
class TextWriter {
  private readonly out = new ByteWriter();
  private readonly indexOf: ReadonlyMap<string, number>;
  /** Concept index in the dataset, by index in `ids` of the packed rows read last. */
  private remap: { readonly ids: readonly string[]; readonly indices: Int32Array };
  private row: PackedRow = NO_ROW;

  constructor(conceptIds: readonly string[]) {
    this.indexOf = new Map(conceptIds.map((id, i) => [id, i]));
    this.remap = { ids: [], indices: new Int32Array(0) };
  }

  shard(texts: readonly StoredText[]): Uint8Array<ArrayBuffer> {
    this.out.ascii(`{"version":${DATASET_VERSION},"texts":[`);
    texts.forEach((text, i) => {
      if (i > 0) this.out.byte(COMMA);
      this.paper(text);
    });
    this.out.ascii(']}');
    return this.out.take();
  }

  private paper({ abstract, rawTitle, rawAbstract, extraction }: StoredText): void {
    const { out } = this;
    out.ascii('{"abstract":');
    out.json(abstract);
    this.raw('rawTitle', rawTitle);
    this.raw('rawAbstract', rawAbstract);
    this.row = packedRow(extraction);
    if (this.row.ids !== this.remap.ids) this.remap = this.remapOf(this.row.ids);
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

  private remapOf(ids: readonly string[]) {
    return { ids, indices: Int32Array.from(ids, (id) => this.indexOf.get(id) ?? -1) };
  }

  private list(length: number, write: () => void): void {
    this.out.byte(OPEN);
    for (let i = 0; i < length; i++) {
      if (i > 0) this.out.byte(COMMA);
      write();
    }
    this.out.byte(CLOSE);
  }

  private readonly concept = () => {
    const { out } = this;
    out.byte(OPEN);
    out.number(this.remap.indices[this.next()]!);
    out.byte(COMMA);
    out.ascii(SALIENCES[this.next()]!);
    out.byte(COMMA);
    this.list(this.next(), this.mention);
    out.byte(CLOSE);
  };

  private readonly mention = () => {
    const { out } = this;
    out.byte(OPEN);
    this.span();
    const code = this.next();
    out.byte(COMMA);
    out.number(code >> 1);
    if (code % 2 === 1) {
      out.byte(COMMA);
      out.json(this.nextText());
    }
    out.byte(CLOSE);
  };

  private readonly ambiguous = () => {
    const { out } = this;
    out.byte(OPEN);
    this.span();
    out.byte(COMMA);
    this.list(this.next(), this.candidate);
    out.byte(CLOSE);
  };

  private readonly candidate = () => {
    this.out.json(this.row.ids[this.next()]!);
  };

  private readonly name = () => {
    const { out } = this;
    out.byte(OPEN);
    out.json(this.nextText());
    for (let spans = this.next(); spans > 0; spans--) {
      out.byte(COMMA);
      out.byte(OPEN);
      this.span();
      out.byte(CLOSE);
    }
    out.byte(CLOSE);
  };

  private span(): void {
    const { out } = this;
    const code = this.next();
    out.number(code % 2);
    out.byte(COMMA);
    out.number(code >> 1);
    out.byte(COMMA);
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
