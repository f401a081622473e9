// A document whose sections are written one by one, so that a bench that is interrupted loses none.

/** The document with a section in place of the one of its title, or behind the others. */
export function putSection(document: string, title: string, text: string): string {
  const [head = '', ...sections] = document.split(/^(?=## )/m);
  const section = `## ${title}\n\n${text.trim()}\n\n`;
  const at = sections.findIndex((each) => each.startsWith(`## ${title}\n`));
  const others = sections.map((each, i) => (i === at ? section : `${each.trim()}\n\n`));
  const all = at < 0 ? [...others, section] : others;
  return `${[`${head.trim()}\n\n`, ...all].join('').trim()}\n`;
}
