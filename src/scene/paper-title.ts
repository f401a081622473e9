// A paper's title as a name on a map: its beginning, cut between words.

/** Longest title that stands beside a paper. */
const LONGEST = 38;

/** And where there is little room. */
const BRIEF = 20;

/** The part before a colon where that is a name, else as many whole words as there is room for. */
export function shortTitle(title: string): string {
  return cutTo(title, LONGEST);
}

/** The same where there is less room. */
export function briefTitle(title: string): string {
  return cutTo(title, BRIEF);
}

function cutTo(title: string, longest: number): string {
  const [name = ''] = title.split(/:\s/);
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > longest / 2 ? end : longest).trimEnd()}…`;
}
