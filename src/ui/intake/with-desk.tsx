// The desk around the page: the drop zone over it, the build before it, a line about what came in.

import { later } from '../later.tsx';
import { DeskContext } from './desk.ts';
import { useDeskWork } from './use-desk-work.ts';
import type { ReactNode } from 'react';
import type { Store } from '../../state/store.ts';
import type { DeskTools } from './desk.ts';

const DropZone = later(async () => (await import('./drop-zone.tsx')).DropZone);
const AskColumns = later(async () => (await import('./columns-dialog.tsx')).AskColumns);
const BuildDialog = later(async () => (await import('./build-dialog.tsx')).BuildDialog);
const NewsLine = later(async () => (await import('./news-line.tsx')).NewsLine);

interface Props {
  readonly store: Store;
  readonly tools: DeskTools;
  readonly children: ReactNode;
}

export function WithDesk({ store, tools, children }: Props) {
  const desk = useDeskWork(store, tools);
  return (
    <DeskContext value={desk}>
      {children}
      <DropZone />
      <BuildDialog />
      <AskColumns />
      <NewsLine />
    </DeskContext>
  );
}
