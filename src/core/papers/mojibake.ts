// Repairs mojibake: UTF-8 that was decoded in another encoding, so that `é` became `茅` or `Ã©`.

/** The UTF-8 bytes of the letters U+00C0 to U+00FF decoded as GBK, in order. */
const GBK_READING =
  '脌脕脗脙脛脜脝脟脠脡脢脣脤脥脦脧脨脩脪脫脭脮脰脳脴脵脷脹脺脻脼脽脿谩芒茫盲氓忙莽猫茅锚毛矛铆卯茂冒帽貌贸么玫枚梅酶霉煤没眉媒镁每';

const FROM_GBK = new Map(
  Array.from(GBK_READING, (sign, i) => [sign, String.fromCharCode(0xc0 + i)]),
);

/** The characters of the bytes 80 to 9F in Windows-1252, in order; five are not assigned. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The two bytes of a Latin-1 letter, or the three of a quotation mark or dash. Other lead bytes are left alone:
 * `É–` is more often a letter and a dash.
 */
const WESTERN_RUN =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€[\u0080-\u00bf‚„…†‡‰‹‘’“”•–—˜™š›œžŸ]/g;

/**
 * Restores letters of UTF-8 that was decoded as GBK or Windows-1252. Genuine Chinese is kept: a run of at most two
 * Han characters is replaced only next to Latin letters, and only where each stands for a Latin letter.
 */
export function repairMojibake(text: string): string {
  return text
    .replace(/\p{Script=Han}+/gu, (run, at: number) => {
      const [before, after] = [text.charAt(at - 1), text.charAt(at + run.length)];
      const inWord = /[a-z]/i.test(before) || (/[a-z]/.test(after) && !/\S/.test(before));
      return inWord && run.length <= 2 ? (latinOf(run) ?? run) : run;
    })
    .replace(WESTERN_RUN, (run) => decodeWestern(run) ?? run);
}

function latinOf(run: string): string | null {
  const letters = Array.from(run, (sign) => FROM_GBK.get(sign));
  return letters.includes(undefined) ? null : letters.join('');
}

/** Decodes the bytes as UTF-8; null where they are invalid. */
function decodeWestern(run: string): string | null {
  const bytes = Array.from(run, (sign) => {
    const index = WINDOWS_1252.indexOf(sign);
    return index >= 0 ? 0x80 + index : sign.charCodeAt(0);
  });
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16)}`).join(''));
  } catch {
    return null;
  }
}
