// Web addresses in running text: found, freed of what is glued to them, and told apart.

/** Sites whose address may stand without `https://`. */
const BARE_SITE = String.raw`(?:github|gitlab|huggingface|bitbucket|codeberg)\.(?:com|co|org)\/(?=[\w.-])`;

/** An address up to white space, a bracket of TeX or a quotation mark; no browser takes longer. */
const ADDRESS = new RegExp(
  String.raw`(?:https?:\/\/|www\.(?=[a-z])|(?<![\w./@-])${BARE_SITE})[^\s{}<>"“”\`|\\^]{1,2000}`,
  'iy',
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
  const found: FoundAddress[] = [];
  let end = 0;
  for (const at of startsIn(text)) {
    ADDRESS.lastIndex = at;
    // None begins within another.
    if (at < end || !ADDRESS.test(text)) continue;
    end = ADDRESS.lastIndex;
    addApart(found, text.slice(at, end), at);
  }
  return found;
}

/** Adds what is written in one piece: an address, or several glued together. */
function addApart(found: FoundAddress[], glued: string, from: number): void {
  let start = from;
  for (const part of glued.split(/(?<=.)(?=https?:\/\/)/i)) {
    const text = trimAddress(part);
    const host = text.replace(/^https?:\/\//i, '');
    if (/^[a-z0-9]/i.test(host)) found.push({ start, end: start + text.length, text });
    start += part.length;
  }
}

/** To look for all of them takes as long again as to see that there is none. */
const WWW = /www\./i;

/** Where an address may begin, ascending: most texts have no such place, and few have a second one. */
function startsIn(text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    if (text.startsWith('://', at - 1)) starts.push(at - 6, at - 5);
    else if (isBehindHost(text, at)) starts.push(beginOfSite(text, at));
  }
  if (WWW.test(text)) for (const { index } of text.matchAll(/www\./gi)) starts.push(index);
  return starts.length === 0 ? starts : starts.filter((at) => at >= 0).sort((a, b) => a - b);
}

/** Whether a slash stands where an address has one: behind `:`, or behind the end of a host. */
export function hasAddressSlash(text: string): boolean {
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    if (text.startsWith('://', at - 1) || isBehindHost(text, at)) return true;
  }
  return false;
}

function isBehindHost(text: string, slash: number): boolean {
  return /\.(?:com|co|org)$/i.test(text.slice(Math.max(0, slash - 4), slash));
}

/** The longest name of a {@link BARE_SITE} with what ends its host, in characters. */
const LONGEST_SITE = 20;

/** Where the letters begin that stand before the last dot before a slash. */
function beginOfSite(text: string, slash: number): number {
  const before = text.slice(Math.max(0, slash - LONGEST_SITE), slash);
  return slash - (/[a-z]*\.[a-z]*$/i.exec(before)?.[0].length ?? 0);
}

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
