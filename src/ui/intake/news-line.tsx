// A dismissible message about the last import, with buttons for details. Good news passes by itself, since it would
// cover the map; the receipt remains in the menu of corpora. A failure stays.

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTimeout } from '../use-timeout.ts';
import { ColumnsButton } from './columns-dialog.tsx';
import { useCorpora } from './corpora-context.ts';
import { ReceiptDialog } from './receipt-dialog.tsx';
import type { Corpora } from './corpora-context.ts';

/** How long good news stays, ms. */
const SHOWN = 12_000;

export function NewsLine() {
  const corpora = useCorpora();
  const [isHeld, setHeld] = useState(false);
  const news = corpora?.news ?? null;
  const isPassing = news !== null && !news.isBad && news.isOngoing !== true && !isHeld;
  useTimeout(isPassing ? news : null, SHOWN, () => corpora?.dismiss());
  if (!corpora || news === null) return null;
  const { text, isBad, isOfBuild = false } = news;
  const hold = () => {
    setHeld(true);
  };
  const release = () => {
    setHeld(false);
  };
  return (
    // Focus in its dialogs counts too: React passes on events from where they are rendered.
    <div
      className="news"
      data-bad={isBad || undefined}
      role={isBad ? 'alert' : 'status'}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <div className="news-text">
        <span>{text}</span>
        {isOfBuild && <More corpora={corpora} />}
      </div>
      <Button className="button plain" aria-label="Dismiss" onPress={corpora.dismiss}>
        ×
      </Button>
    </div>
  );
}

/** For a corpus just built: its receipt, and tables whose columns are still unknown. */
function More({ corpora }: { readonly corpora: Corpora }) {
  const { receipt } = corpora;
  if (receipt === null) return null;
  const unknown = receipt.builtWith === null ? [] : (receipt.unknown ?? []);
  return (
    <div className="news-more">
      {receipt.lines.length > 0 && <ReceiptDialog receipt={receipt}>See each record</ReceiptDialog>}
      {unknown.map(({ file, table }) => (
        <ColumnsButton
          key={file}
          file={file}
          table={table}
          corpora={corpora}
          close={corpora.dismiss}
        />
      ))}
    </div>
  );
}
