// A paper's title as a name on a map: its beginning, cut between words.

/** Longest title that stands beside a paper. */
const LONGEST = 38;

/** The part before a colon where that is a name, else as many whole words as there is room for. */
export function shortTitle(title: string): string {
  const [name = ''] = title.split(/:\s/);
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > LONGEST / 2 ? end : LONGEST).trimEnd()}…`;
}
