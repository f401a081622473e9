// Ways in which a file goes wrong between an exporter and a reader, chosen by a seed.

/** Numbers of one seed, from 0 up to 1 (mulberry32). */
export function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Dice = () => number;
type Harm = (text: string, dice: Dice, other: string) => string;

const upTo = (dice: Dice, n: number) => Math.floor(dice() * n);
const pick = <T>(dice: Dice, from: readonly T[]) => from[upTo(dice, from.length)]!;
const insert = (text: string, dice: Dice, piece: string) => {
  const at = upTo(dice, text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
};

const SIGNS = [
  '\u0001',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\ufffd',
  '{',
  '}',
  '"',
  "'",
  '<',
  '>',
  '&',
  '\\',
  '$',
  '%',
  '#',
  '@',
  ',',
  ';',
  '\t',
  '|',
  '\r',
  '\n',
  '\r\n',
  '\u2028',
  '__proto__',
  'constructor',
  '=HYPERLINK("x")',
  '<script>alert(1)</script>',
  '&lol;',
  '<!ENTITY a "b">',
  ']]>',
  '<![CDATA[',
  'ER  - ',
  'TY  - JOUR',
  '@article{',
  'PMID- ',
  '%0 Book',
  'PT J',
  '{"title":',
  '\u0000',
];

const DEEP = ['{', '[', '(', '<a>', '{"a":', '"', '\\{', '{\\"'];

const HARMS: readonly Harm[] = [
  (text, dice) => text.slice(0, upTo(dice, text.length)),
  (text, dice) => text.slice(upTo(dice, text.length)),
  (text, dice) => {
    const [p, q] = [upTo(dice, text.length), upTo(dice, text.length)];
    return text.slice(0, p) + text.slice(q);
  },
  (text, dice) => insert(text, dice, pick(dice, SIGNS)),
  (text, dice) =>
    insert(text, dice, String.fromCharCode(...Array.from({ length: 8 }, () => upTo(dice, 65_536)))),
  (text, dice) => {
    const lines = text.split('\n');
    lines.splice(upTo(dice, lines.length), 1);
    return lines.join('\n');
  },
  (text, dice) => {
    const lines = text.split('\n');
    const from = upTo(dice, lines.length);
    lines.splice(upTo(dice, lines.length), 0, ...lines.slice(from, from + 1 + upTo(dice, 4)));
    return lines.join('\n');
  },
  (text, dice) => {
    const [from, to] = [pick(dice, [',', ';', '\t', '"', '\n', '{', '- ', ':']), pick(dice, SIGNS)];
    return text.split(from).join(to);
  },
  (text, dice) => {
    const at = upTo(dice, text.length);
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << upTo(dice, 8)));
    return text.slice(0, at) + flipped + text.slice(at + 1);
  },
  (text, dice, other) => insert(text, dice, other),
  (text, dice) => insert(text, dice, pick(dice, DEEP).repeat(1 + upTo(dice, 3000))),
  (text, dice) =>
    insert(
      text,
      dice,
      pick(dice, ['a', ' ', 'word ', 'x. ', '$', '^{', '://']).repeat(1 + upTo(dice, 10_000)),
    ),
];

/** A text with one to four things gone wrong; `other` is a file of another kind. */
export function damaged(text: string, seed: number, other: string): string {
  const dice = numbersOf(seed);
  const times = 1 + upTo(dice, 4);
  let hurt = text;
  for (let i = 0; i < times; i++) hurt = pick(dice, HARMS)(hurt, dice, other).slice(0, MOST);
  return hurt;
}

/** Harm upon harm must not make a file of another size. In characters. */
const MOST = 200_000;
