// The error for a corpus that is not stored in this browser.

export class NotKept extends Error {
  constructor(readonly corpus: string) {
    super(`The corpus ${corpus} is not kept in this browser.`);
  }
}
