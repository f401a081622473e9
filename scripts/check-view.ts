// Checks the address of a view before it is drawn: its version, its corpus, and that what it opens exists.

import { ADDRESS_VERSION, readAddress } from '../src/state/address.ts';
import { UsageError } from './command.ts';
import type { Dataset } from '../src/core/dataset/dataset.ts';
import type { Selection } from '../src/state/state.ts';

/**
 * The address without its `#`; empty for the initial map.
 * @throws UsageError when it is invalid, of a later version or another corpus, or opens something missing
 */
export function checkView(view: string, dataset: Dataset): string {
  const address = view.replace(/^.*#/s, '');
  if (address === '') return '';
  checkVersion(address);
  const { corpus, selection } = readAddress(address);
  if (corpus != null && corpus !== dataset.id) {
    const what = `the view is of the corpus ${corpus}, and this one is ${dataset.id}.`;
    throw new UsageError(`${what} Name the files of that one, or leave “corpus=” out.`);
  }
  const missing = selection ? missingIn(selection, dataset) : [];
  if (missing.length > 0) {
    const names = missing.map((id) => `“${id}”`).join(', ');
    throw new UsageError(`the view opens ${names}, which this corpus does not have.`);
  }
  return address;
}

function checkVersion(address: string): void {
  const version = /(?:^|&)v=([^&]*)/.exec(address)?.[1];
  if (version === undefined || !/^\d+$/.test(version)) {
    throw new UsageError(
      '--view is no address of a view. Write --view "#v=1&…", as the address bar has it.',
    );
  }
  if (Number(version) > Number(ADDRESS_VERSION)) {
    const known = `this Paperloom reads views up to ${ADDRESS_VERSION}`;
    throw new UsageError(`the view is of version ${version}, and ${known}. Install a newer one.`);
  }
}

/** The concepts and papers a selection names that a dataset lacks. */
function missingIn(selection: Selection, { concepts, papers }: Dataset): string[] {
  const named: Readonly<Record<string, unknown>> = { ...selection };
  const asked = [named.id, named.a, named.b, named.ids].flat();
  const known = new Set([...concepts.map(({ id }) => id), ...papers.ids]);
  return asked.filter((id): id is string => typeof id === 'string' && !known.has(id));
}
