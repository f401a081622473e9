// The error for input that cannot be used, with the place, the problem and the remedy.

/** Invalid input; the message is one line: `file:line: what. Remedy.` */
export class InputError extends Error {
  constructor(
    readonly file: string,
    /** 1-based; 0 for the whole file. */
    readonly line: number,
    readonly what: string,
    readonly remedy: string,
  ) {
    super(`${line > 0 ? `${file}:${line}` : file}: ${what}. ${remedy}`);
    this.name = 'InputError';
  }
}
