// A corpus that is asked for by its id, and is not kept in this browser.

export class NotKept extends Error {
  constructor(readonly corpus: string) {
    super(`The corpus ${corpus} is not kept in this browser.`);
  }
}
