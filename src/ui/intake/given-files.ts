// What was dropped or pasted, as files: folders are walked, a text becomes a file of its own.

/** The files of a drop, those in folders among them, in order of name. */
export async function filesDropped(data: DataTransfer): Promise<File[]> {
  // Entries must be asked for at once: the list is empty after the first wait.
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
  // A reader gives a hundred at a time, and none at the end.
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

/** A pasted text as a file; null for what is no corpus: nothing, or a word or two. */
export function filePasted(text: string): File | null {
  return text.trim().length < 40 ? null : new File([text], 'Pasted text.txt');
}
