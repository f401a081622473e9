// Fetches a file of the dataset, with an error that tells the reader what to do.

import type { DatasetFile } from '../core/dataset/files.ts';

/** The text at an address. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address).catch(() => null);
  if (!response) throw new Error(`${address} cannot be reached. Is the server still running?`);
  if (!response.ok)
    throw new Error(`${address} answered ${response.status}. Build the dataset first.`);
  return response.text();
}

/** A function that returns texts by name from files in memory, or fetches them if `files` is null. */
export function textsFrom(
  files: readonly DatasetFile[] | null,
): (address: string) => Promise<string> {
  if (files === null) return fetchText;
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  return (address) => {
    const text = texts.get(address);
    return text === undefined
      ? Promise.reject(new Error(`${address} is missing from this corpus. Add its files again.`))
      : Promise.resolve(text);
  };
}
