// Finds web addresses in running text, without adjacent punctuation, and separates adjoining ones.

/** Sites whose address is recognised without `https://`. */
const BARE_SITE = String.raw`(?:github|gitlab|huggingface|bitbucket|codeberg)\.(?:com|co|org)\/(?=[\w.-])`;

/** An address up to white space, a TeX brace or a quotation mark; at most 2,000 characters, as browsers allow. */
const ADDRESS = new RegExp(
  String.raw`(?:https?:\/\/|www\.(?=[a-z])|(?<![\w./@-])${BARE_SITE})[^\s{}<>"“”\`|\\^]{1,2000}`,
  'iy',
);

/** Hosts of source code or models, with their subdomains. */
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

/** An address and its span in a text. */
export interface FoundAddress {
  readonly start: number;
  readonly end: number;
  /** The address as written. */
  readonly text: string;
}

/** The addresses of a text in order, without trailing punctuation and unbalanced brackets. */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  let end = 0;
  for (const at of startsIn(text)) {
    ADDRESS.lastIndex = at;
    // Addresses do not overlap.
    if (at < end || !ADDRESS.test(text)) continue;
    end = ADDRESS.lastIndex;
    addSplit(found, text.slice(at, end), at);
  }
  return found;
}

/** Adds an address, or several without space between them. */
function addSplit(found: FoundAddress[], written: string, from: number): void {
  let start = from;
  for (const part of written.split(/(?<=.)(?=https?:\/\/)/i)) {
    const text = trimAddress(part);
    const host = text.replace(/^https?:\/\//i, '');
    if (/^[a-z0-9]/i.test(host)) found.push({ start, end: start + text.length, text });
    start += part.length;
  }
}

/** Tested first: matchAll on a text without any takes twice as long. */
const WWW = /www\./i;

/** Offsets at which an address may begin, ascending; most texts have none. */
function startsIn(text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    if (text.startsWith('://', at - 1)) starts.push(at - 6, at - 5);
    else if (isAfterHost(text, at)) starts.push(startOfHost(text, at));
  }
  if (WWW.test(text)) for (const { index } of text.matchAll(/www\./gi)) starts.push(index);
  return starts.length === 0 ? starts : starts.filter((at) => at >= 0).sort((a, b) => a - b);
}

/** Whether a text has a slash as in an address: `://`, or after `.com`, `.co` or `.org`. */
export function hasAddressSlash(text: string): boolean {
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    if (text.startsWith('://', at - 1) || isAfterHost(text, at)) return true;
  }
  return false;
}

function isAfterHost(text: string, slash: number): boolean {
  return /\.(?:com|co|org)$/i.test(text.slice(Math.max(0, slash - 4), slash));
}

/** Characters of the longest host of {@link BARE_SITE}. */
const LONGEST_HOST = 20;

/** The start of the host that ends at a slash. */
function startOfHost(text: string, slash: number): number {
  const before = text.slice(Math.max(0, slash - LONGEST_HOST), slash);
  return slash - (/[a-z]*\.[a-z]*$/i.exec(before)?.[0].length ?? 0);
}

/** Removes sentence punctuation and unbalanced closing brackets from the end. */
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

/** The http(s) addresses in cleaned texts: absolute, in order, without duplicates. */
export function findLinks(...texts: readonly string[]): string[] {
  const found = texts.flatMap(findAddresses);
  return found.length === 0 ? [] : [...new Set(found.map(({ text }) => absolute(text)))];
}

function absolute(address: string): string {
  return /^https?:\/\//i.test(address) ? address : `https://${address}`;
}

/** True when a link points to a host of source code or models. */
export function hasCode(links: readonly string[]): boolean {
  return links.some((link) => {
    const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(link)?.[1]?.toLowerCase() ?? '';
    return CODE_HOSTS.some((code) => host === code || host.endsWith(`.${code}`));
  });
}
