// Replaces sections of a document one by one, so that an interrupted benchmark keeps the completed ones.

/** The document with the section of a title replaced, or appended. */
export function putSection(document: string, title: string, text: string): string {
  const [head = '', ...sections] = document.split(/^(?=## )/m);
  const section = `## ${title}\n\n${text.trim()}\n\n`;
  const at = sections.findIndex((each) => each.startsWith(`## ${title}\n`));
  const others = sections.map((each, i) => (i === at ? section : `${each.trim()}\n\n`));
  const all = at < 0 ? [...others, section] : others;
  return `${[`${head.trim()}\n\n`, ...all].join('').trim()}\n`;
}
