// In an offline page there is no desk for other papers: what reads them needs the app. It only tells what
// an address asks for and is not here.

import { MissingLine } from '../ui/missing-line.tsx';
import type { ReactNode } from 'react';

export function WithDesk({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {children}
      <div className="tidings">
        <MissingLine />
      </div>
    </>
  );
}
