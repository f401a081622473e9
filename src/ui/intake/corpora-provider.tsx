// Provides the import state to the page and renders the import UI: drop zone, build progress, messages and
// dialogs.

import { lazyComponent } from '../lazy-component.tsx';
import { CorporaContext } from './corpora-context.ts';
import { useCorpusController } from './use-corpus-controller.ts';
import type { ReactNode } from 'react';
import type { Store } from '../../state/store.ts';
import type { CorpusTools } from '../../work/corpus-tools.ts';

const DropZone = lazyComponent(async () => (await import('./drop-zone.tsx')).DropZone);
const AskColumns = lazyComponent(async () => (await import('./columns-dialog.tsx')).AskColumns);
const AskWhere = lazyComponent(async () => (await import('./ask-where.tsx')).AskWhere);
const BuildCard = lazyComponent(async () => (await import('./build-card.tsx')).BuildCard);
const CopiedLine = lazyComponent(async () => (await import('../copied-line.tsx')).CopiedLine);
const LeftOutLine = lazyComponent(
  async () => (await import('../curate/left-out-line.tsx')).LeftOutLine,
);
const MissingLine = lazyComponent(async () => (await import('../missing-line.tsx')).MissingLine);
const NewsLine = lazyComponent(async () => (await import('./news-line.tsx')).NewsLine);

interface Props {
  readonly store: Store;
  readonly tools: CorpusTools;
  readonly children: ReactNode;
}

export function CorporaProvider({ store, tools, children }: Props) {
  const corpora = useCorpusController(store, tools);
  return (
    <CorporaContext value={corpora}>
      {children}
      <DropZone />
      <div className="tidings">
        <BuildCard />
        <NewsLine />
        <MissingLine />
        <CopiedLine />
        <LeftOutLine />
      </div>
      <AskWhere />
      <AskColumns />
    </CorporaContext>
  );
}
