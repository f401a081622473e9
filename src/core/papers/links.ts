// Web addresses in running text: found, freed of what is glued to them, and told apart.

/** Sites whose address may stand without `https://`. */
const BARE_SITE = String.raw`(?:github|gitlab|huggingface|bitbucket|codeberg)\.(?:com|co|org)\/(?=[\w.-])`;

/** An address up to white space, a bracket of TeX or a quotation mark; no browser takes longer. */
const ADDRESS = new RegExp(
  String.raw`(?:https?:\/\/|www\.(?=[a-z])|(?<![\w./@-])${BARE_SITE})[^\s{}<>"“”\`|\\^]{1,2000}`,
  'gi',
);

/** Hosts that hold source code or models, with their subdomains. */
const CODE_HOSTS = [
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'codeberg.org',
  'gitee.com',
  'huggingface.co',
  'sourceforge.net',
  'anonymous.4open.science',
  'modelscope.cn',
];

/** An address and where it stands in a text. */
export interface FoundAddress {
  readonly start: number;
  readonly end: number;
  /** The address as it stands in the text, glued doubles taken apart. */
  readonly text: string;
}

/** The addresses of a text in order, trailing punctuation and unbalanced brackets left outside. */
export function findAddresses(text: string): FoundAddress[] {
  // Most texts have none, and no slash that one would have.
  if (!hasAddressSlash(text) && !/www\./i.test(text)) return [];
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const parts = match[0].split(/(?<=.)(?=https?:\/\/)/i);
    let start = match.index;
    return parts.flatMap((part) => {
      const address = trimAddress(part);
      const found = { start, end: start + address.length, text: address };
      start += part.length;
      return /[a-z0-9]$/i.test(address.replace(/^https?:\/\//i, '').slice(0, 1)) ? [found] : [];
    });
  });
}

/** Whether a slash stands where an address has one: behind `:`, or behind the end of a host. */
export function hasAddressSlash(text: string): boolean {
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    if (text.startsWith('://', at - 1) || HOST_END.test(text.slice(Math.max(0, at - 4), at)))
      return true;
  }
  return false;
}

const HOST_END = /\.(?:com|co|org)$/i;

/** Sentence punctuation at the end is not the address's, nor a bracket that opens before it. */
function trimAddress(text: string): string {
  let address = text;
  for (;;) {
    const last = address.at(-1) ?? '';
    const unbalanced = last === ')' ? count(address, '(') < count(address, ')') : false;
    const open = last === ']' ? count(address, '[') < count(address, ']') : false;
    if (!unbalanced && !open && !/[.,;:!?'’*_~$(\[]/.test(last)) return address;
    address = address.slice(0, -1);
  }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** The http(s) addresses of cleaned texts: absolute, in order, each once. */
export function findLinks(...texts: readonly string[]): string[] {
  const found = texts.flatMap(findAddresses);
  return found.length === 0 ? [] : [...new Set(found.map(({ text }) => absolute(text)))];
}

function absolute(address: string): string {
  return /^https?:\/\//i.test(address) ? address : `https://${address}`;
}

/** True when one of the links points at a host of source code or models. */
export function hasCode(links: readonly string[]): boolean {
  return links.some((link) => {
    const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(link)?.[1]?.toLowerCase() ?? '';
    return CODE_HOSTS.some((code) => host === code || host.endsWith(`.${code}`));
  });
}
