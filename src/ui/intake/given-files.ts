// Converts drops and pastes to files: folders are read recursively, text becomes a file.

/** The dropped files, including those in folders, sorted by name; hidden files are left out. */
export async function filesDropped(data: DataTransfer): Promise<File[]> {
  // Must be read synchronously: the list is emptied after the first await.
  const entries = Array.from(data.items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  const found =
    entries.length === 0 ? Array.from(data.files) : (await Promise.all(entries.map(walk))).flat();
  return found.filter(({ name }) => !name.startsWith('.'));
}

async function walk(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const within: FileSystemEntry[] = [];
  // readEntries returns up to a hundred entries per call, and none at the end.
  for (let some = await readSome(reader); some.length > 0; some = await readSome(reader))
    within.push(...some);
  within.sort((a, b) => (a.name < b.name ? -1 : 1));
  return (await Promise.all(within.map(walk))).flat();
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

function readSome(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
}

/** Pasted text as a file; null if it is too short to be a corpus. */
export function filePasted(text: string): File | null {
  return text.trim().length < 40 ? null : new File([text], 'Pasted text.txt');
}
