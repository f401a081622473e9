// Fetching a file of the dataset, with an error a reader can act on.

/** The text at an address. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address).catch(() => null);
  if (!response) throw new Error(`${address} cannot be reached. Is the server still running?`);
  if (!response.ok)
    throw new Error(`${address} answered ${response.status}. Build the dataset first.`);
  return response.text();
}
