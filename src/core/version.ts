// Which program wrote a file: printed in captions and in whatever is saved.

/** As in package.json. */
export const VERSION = '0.1.0';
