import { vi } from 'vitest';

/**
 * Lets blobs be saved where there is nothing to save them: jsdom has no URLs for them.
 * @param take is given each blob that a URL is made for
 */
export function stubBlobUrls(take: (blob: Blob) => void = () => undefined): void {
  const createObjectURL = (blob: Blob) => {
    take(blob);
    return 'blob:made-up';
  };
  const revokeObjectURL = () => undefined;
  vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL, revokeObjectURL }));
}
