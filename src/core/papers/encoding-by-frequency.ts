// Detects legacy encodings by character frequency: decoded in the right one, a text consists largely of the
// characters most frequent in its language.

import type { Decode } from './decoder.ts';

/** The characters that make up most of the prose of a language. */
const SIMPLIFIED =
  '的一是在了不有和人这中大为上个国以要时来用们生到作地于出分对成会可主发年动同工能过子面而方后多定行学法所民得经进等部度家电力里化高自理起小物现实加量都两体制机当使点从业本性好应合还因由其些前日社事平形相全表间样与关各重新线内数正心反明看原利比或但质气第向道命变条没结解问意建月系很情最立代想已通并提题程展料象入文总次品式活设及管特件基资级图统接知较将组见计论信息模型研究网络算据训练识别像语言深预测效智任务习';
const TRADITIONAL =
  '的一是在了不有和人這中大為上個國以要時來用們生到作地於出分對成會可主發年動同工能過子面而方後多定行學法所民得經進等部度家電力裡化高自理起小物現實加量都兩體制機當使點從業本性好應合還因由其些前日社事平形相全表間樣與關各重新線內數正心反明看原利比或但質氣第向道命變條沒結解問意建月系很情最立代想已通並提題程展料象入文總次品式活設及管特件基資級圖統接知較將組見計論信息模型研究網路算據訓練識別像語言深預測效智任務習';
const KOREAN =
  '이다의는을를에하고가로한기지은도서리사자인대정제나시수어스해전보과부일성장조치구라와으그들상있것적위여만원주경동아용유분습드된되할련학법모델문결연론';

/** An encoding, the frequent characters of texts in it, and their least share of what is outside ASCII. */
type Profile = readonly [label: string, frequent: RegExp, least: number];

/** Half-width kana and single Cyrillic letters within other text do not count: no language is written so. */
const PROFILES: readonly Profile[] = [
  ['gbk', new RegExp(`[${SIMPLIFIED}]`, 'g'), 0.25],
  ['big5', new RegExp(`[${TRADITIONAL}]`, 'g'), 0.25],
  ['euc-kr', new RegExp(`[${KOREAN}]`, 'g'), 0.3],
  ['shift_jis', /[\u3041-\u3096\u30a1-\u30fc]/g, 0.2],
  ['euc-jp', /[\u3041-\u3096\u30a1-\u30fc]/g, 0.2],
  ['windows-1251', /(?<=[А-Яа-яЁёІіЇїЄє])[оеаинтсрвлкмдпі]/g, 0.5],
  ['koi8-r', /(?<=[А-Яа-яЁё])[оеаинтсрвлкмдп]/g, 0.5],
];

/** Characters outside ASCII below which no share is meaningful. */
const MIN_CHARACTERS = 6;

/** Bytes of the sample that is examined. */
const SAMPLE = 1 << 16;

/** The label of the encoding whose profile a text fits best, or null where it fits none. */
export function encodingByFrequency(bytes: Uint8Array, decode: Decode): string | null {
  const sample = linesOutsideAscii(bytes);
  const scored = PROFILES.map(([label, frequent, least]) => ({
    label,
    score: shareOf(decode(sample, label), frequent) / least,
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= 1 ? best.label : null;
}

/** The share of frequent characters in what is outside ASCII; 0 for too few or for damaged text. */
function shareOf(text: string, frequent: RegExp): number {
  const foreign = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
  if (foreign < MIN_CHARACTERS) return 0;
  const damaged = text.split('\ufffd').length - 1;
  const share = ((text.match(frequent)?.length ?? 0) - damaged) / foreign;
  return damaged * 50 > foreign ? 0 : share;
}

/**
 * The first lines with bytes outside ASCII. In all these encodings no byte of a multi-byte character is a line
 * feed.
 */
function linesOutsideAscii(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let from = 0;
  let isForeign = false;
  for (let at = 0; at <= bytes.length && sample.length < SAMPLE; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) {
      isForeign ||= bytes[at]! > 0x7f;
      continue;
    }
    if (isForeign)
      for (const byte of bytes.subarray(from, Math.min(at, from + SAMPLE))) sample.push(byte);
    sample.push(0x0a);
    from = at + 1;
    isForeign = false;
  }
  return Uint8Array.from(sample);
}
