// Replaces the import components in an offline page, which cannot build a corpus. Only reports what the URL
// asks for and this page lacks.

import { MissingLine } from '../ui/missing-line.tsx';
import type { ReactNode } from 'react';

export function CorporaProvider({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {children}
      <div className="tidings">
        <MissingLine />
      </div>
    </>
  );
}
