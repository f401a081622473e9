// A paper's title shortened to a label: its beginning, cut between words.

/** Longest label, in characters. */
const MAX_LENGTH = 38;

/** Longest label where there is little room, in characters. */
const MAX_BRIEF_LENGTH = 20;

/** The part before a colon where that is short enough, else as many whole words as fit. */
export function shortTitle(title: string): string {
  return cutTo(title, MAX_LENGTH);
}

/** The same where there is less room. */
export function briefTitle(title: string): string {
  return cutTo(title, MAX_BRIEF_LENGTH);
}

function cutTo(title: string, longest: number): string {
  const [name = ''] = title.split(/:\s/);
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1);
  const end = cut.lastIndexOf(' ');
  const whole = cut.slice(0, end > longest / 2 ? end : longest);
  // Where no space is near, the cut may be within a character of two code units.
  return `${whole.replace(/\p{Surrogate}$/u, '').trimEnd()}…`;
}
