// Titles → unique file names that are valid on Windows, macOS and Linux and in links of Obsidian.

/** Characters with a meaning in file systems or in links of Obsidian. */
const UNSAFE = /[\\/:*?"<>|#^[\]%\p{Cc}\p{Surrogate}\p{Cf}\u2028\u2029]+/gu;

/** Device names reserved by Windows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** UTF-16 units: at three bytes each the name stays under 255 bytes, with room for a number. */
const LONGEST = 76;

/** A safe name without extension; `fallback` where nothing of the text is left. */
export function safeName(text: string, fallback: string): string {
  const plain = text.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/gu, ' ');
  // The cut may split a surrogate pair.
  const cut = plain
    .trim()
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '');
  const name = cut.replace(/^[.\s]+|[.\s]+$/g, '');
  if (name === '') return fallback;
  return DEVICE.test(name) ? `${name.replace('.', ' ')} _` : name;
}

/** `paperloom-optimisers`: how the files saved of a corpus begin, from its name in any script. */
export function fileNameOf(corpus: string): string {
  const words = safeName(corpus, '')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['map'];
  return ['paperloom', ...words].join('-');
}

/** Makes names unique, ignoring case. */
export class UniqueNames {
  private readonly used = new Set<string>();

  /** The name, with a number where it was taken before. */
  take(text: string, fallback: string): string {
    const plain = safeName(text, fallback);
    let name = plain;
    for (let n = 2; this.used.has(fold(name)); n++) name = `${plain} (${n})`;
    this.used.add(fold(name));
    return name;
  }
}

/** Upper, then lower case, since some letters have a capital and no small form of their own. */
function fold(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}
