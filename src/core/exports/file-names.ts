// Titles → file names that Windows, macOS, Linux and Obsidian's links take, each once.

/** What a file system or a link of Obsidian gives a meaning. */
const UNSAFE = /[\\/:*?"<>|#^[\]%\p{Cc}\p{Surrogate}\p{Cf}\u2028\u2029]+/gu;

/** Names Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** UTF-16 units: at three bytes each the name stays under 255 bytes, with room for a number. */
const LONGEST = 76;

/** A safe name without extension; `fallback` where nothing of the text is left. */
export function safeName(text: string, fallback: string): string {
  const plain = text.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/gu, ' ');
  // A cut through a pair leaves half a letter.
  const cut = plain
    .trim()
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '');
  const name = cut.replace(/^[.\s]+|[.\s]+$/g, '');
  if (name === '') return fallback;
  return DEVICE.test(name) ? `${name.replace('.', ' ')} _` : name;
}

/** Gives out names that differ even where capitals do not count. */
export class NameBook {
  private readonly used = new Set<string>();

  /** The name, with a number behind it where it was given out before. */
  take(text: string, fallback: string): string {
    const plain = safeName(text, fallback);
    let name = plain;
    for (let n = 2; this.used.has(fold(name)); n++) name = `${plain} (${n})`;
    this.used.add(fold(name));
    return name;
  }
}

/** Both ways, since some letters have a capital and no small form of their own. */
function fold(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}
