// Encodings are told apart by what stands in a file: by marks, zeros, and the habits of languages.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../../src/core/papers/decode.ts';
import { encodingInWords, encodingOf } from '../../../src/core/papers/encoding.ts';
import { readFile } from '../../../src/core/papers/intake.ts';

const decode = (bytes: Uint8Array, label: string) => new TextDecoder(label).decode(bytes);
const read = (bytes: Uint8Array) => readFile(decodeFile({ name: 'x', bytes }, decode).files[0]!);
const fixture = (name: string) =>
  new Uint8Array(
    readFileSync(fileURLToPath(new URL(`../../fixtures/encodings/${name}.ris`, import.meta.url))),
  );

const TITLES: readonly (readonly [string, string])[] = [
  ['gbk', '基于深度学习的图像识别方法研究'],
  ['big5', '基於深度學習的影像辨識方法研究'],
  ['shift_jis', '深層学習による画像認識の研究'],
  ['euc-jp', '深層学習による画像認識の研究'],
  ['euc-kr', '딥러닝을 이용한 영상 인식 연구'],
  ['windows-1251', 'Распознавание изображений методами глубокого обучения'],
  ['koi8-r', 'Распознавание изображений методами глубокого обучения'],
  ['windows-1252', 'Größe und Stöße naïver Modelle'],
];

describe('a file in an encoding of its language', () => {
  it.each(TITLES)('is read as it was written, and says so: %s', (label, title) => {
    const reading = read(fixture(label));
    expect(reading.records.map((record) => record.title)).toEqual([title]);
    expect(reading.encoding).toBe(label);
    expect(encodingInWords(label)).toMatch(/^read as [A-Z].*save it as UTF-8$/);
  });

  it.each(TITLES)('is known among records in English: %s', (label) => {
    const english = new TextEncoder().encode('TY  - JOUR\nTI  - On A\nER  - \n'.repeat(3000));
    expect(encodingOf(Uint8Array.from([...english, ...fixture(label)]), decode)).toBe(label);
  });

  it('is not guessed at where a few letters alone are not of ASCII', () => {
    const names = Uint8Array.from('Gödel, Erdős, Poincaré and José', (c) => c.charCodeAt(0) & 255);
    expect(encodingOf(names, decode)).toBe('windows-1252');
  });
});

describe('a file of Unicode', () => {
  const wide = (text: string, isLittle: boolean) => {
    const view = new DataView(new ArrayBuffer(4 * Array.from(text).length));
    for (const [i, c] of Array.from(text).entries())
      view.setUint32(4 * i, c.codePointAt(0)!, isLittle);
    return new Uint8Array(view.buffer);
  };
  const text = 'TY  - JOUR\nTI  - Sums 𝔖 of “μP”\nER  - \n';

  it.each([
    ['little end first, with a mark', wide(`\ufeff${text}`, true)],
    ['big end first, with a mark', wide(`\ufeff${text}`, false)],
    ['little end first', wide(text, true)],
    ['big end first', wide(text, false)],
  ])('is read in four bytes a character, %s', (_, bytes) => {
    const reading = read(bytes);
    expect(reading.records.map(({ title }) => title)).toEqual(['Sums 𝔖 of “μP”']);
    expect(reading.encoding).toBeUndefined();
  });

  it('keeps its other characters where one of four bytes is none', () => {
    const bytes = wide(`\ufeff${text}`, true);
    bytes[4 * 20 + 3] = 0xff;
    expect(read(bytes).records[0]!.title).toMatch(/\ufffd/);
  });
});
