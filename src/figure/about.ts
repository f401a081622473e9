// The provenance stored in a figure: enough to open the view from which it was made.

import * as v from 'valibot';

export interface About {
  /** The part of the page's address after `#`; empty for the default view. */
  readonly address: string;
  /** Id of the dataset. */
  readonly corpus: string;
  /** Its name. */
  readonly name: string;
}

const FORM = v.object({
  paperloom: v.literal(1),
  address: v.string(),
  corpus: v.string(),
  name: v.string(),
});

/** As one line of JSON. */
export function writeAbout({ address, corpus, name }: About): string {
  return JSON.stringify({ paperloom: 1, address, corpus, name });
}

/** What {@link writeAbout} wrote; null for anything else. */
export function readAbout(text: string): About | null {
  try {
    const { address, corpus, name } = v.parse(FORM, JSON.parse(text));
    return { address, corpus, name };
  } catch {
    return null;
  }
}
