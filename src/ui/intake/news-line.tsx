// A dismissible message about the last import, with buttons for details.

import { Button } from 'react-aria-components';
import { ColumnsButton } from './columns-dialog.tsx';
import { useCorpora } from './corpora-context.ts';
import { ReceiptDialog } from './receipt-dialog.tsx';
import type { Corpora } from './corpora-context.ts';

export function NewsLine() {
  const corpora = useCorpora();
  if (!corpora?.news) return null;
  const { text, isBad, isOfBuild = false } = corpora.news;
  return (
    <div className="news" data-bad={isBad || undefined} role={isBad ? 'alert' : 'status'}>
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
