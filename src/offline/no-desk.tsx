// In an offline page there is no desk for other papers: what reads them needs the app.

import type { ReactNode } from 'react';

export function WithDesk({ children }: { readonly children: ReactNode }) {
  return children;
}
