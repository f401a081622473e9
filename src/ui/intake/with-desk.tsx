// Provides the import state to the page and renders the import UI: drop zone, build progress, messages and
// dialogs.

import { later } from '../later.tsx';
import { DeskContext } from './desk.ts';
import { useDeskWork } from './use-desk-work.ts';
import type { ReactNode } from 'react';
import type { Store } from '../../state/store.ts';
import type { CorpusTools } from '../../work/corpus-tools.ts';

const DropZone = later(async () => (await import('./drop-zone.tsx')).DropZone);
const AskColumns = later(async () => (await import('./columns-dialog.tsx')).AskColumns);
const AskWhere = later(async () => (await import('./ask-where.tsx')).AskWhere);
const BuildCard = later(async () => (await import('./build-card.tsx')).BuildCard);
const MissingLine = later(async () => (await import('../missing-line.tsx')).MissingLine);
const NewsLine = later(async () => (await import('./news-line.tsx')).NewsLine);

interface Props {
  readonly store: Store;
  readonly tools: CorpusTools;
  readonly children: ReactNode;
}

export function WithDesk({ store, tools, children }: Props) {
  const desk = useDeskWork(store, tools);
  return (
    <DeskContext value={desk}>
      {children}
      <DropZone />
      <div className="tidings">
        <BuildCard />
        <NewsLine />
        <MissingLine />
      </div>
      <AskWhere />
      <AskColumns />
    </DeskContext>
  );
}
