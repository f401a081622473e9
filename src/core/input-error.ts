// The one error for input that cannot be used: it says where, what was found, and what to do.

/** Bad input, told in one line: `file:line: what. What to do.` */
export class InputError extends Error {
  constructor(
    readonly file: string,
    /** 1-based; 0 when the whole file is meant. */
    readonly line: number,
    readonly what: string,
    readonly remedy: string,
  ) {
    super(`${line > 0 ? `${file}:${line}` : file}: ${what}. ${remedy}`);
    this.name = 'InputError';
  }
}
