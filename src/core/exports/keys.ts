// Ids of links in formats where nodes and links share a namespace.

/** No concept id contains a colon. */
export function linkKey(index: number): string {
  return `link:${index}`;
}
