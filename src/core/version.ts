// The version of the program, printed in captions and saved files.

/** As in package.json. */
export const VERSION = '0.1.0';
