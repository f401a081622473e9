// Ids of links in forms where nodes and links share them.

/** A colon stands in no concept's id. */
export function linkKey(index: number): string {
  return `link:${index}`;
}
