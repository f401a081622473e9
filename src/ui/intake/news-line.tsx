// A dismissible message about the last import, with buttons for details.

import { Button } from 'react-aria-components';
import { ColumnsButton } from './columns-dialog.tsx';
import { useDesk } from './desk.ts';
import { ReceiptDialog } from './receipt-dialog.tsx';
import type { Desk } from './desk.ts';

export function NewsLine() {
  const desk = useDesk();
  if (!desk?.news) return null;
  const { text, isBad, isOfBuild = false } = desk.news;
  return (
    <div className="news" data-bad={isBad || undefined} role={isBad ? 'alert' : 'status'}>
      <div className="news-text">
        <span>{text}</span>
        {isOfBuild && <More desk={desk} />}
      </div>
      <Button className="button plain" aria-label="Put this line away" onPress={desk.dismiss}>
        ×
      </Button>
    </div>
  );
}

/** For a corpus just built: its receipt, and tables whose columns are still unknown. */
function More({ desk }: { readonly desk: Desk }) {
  const { receipt } = desk;
  if (receipt === null) return null;
  const unknown = receipt.builtWith === null ? [] : (receipt.unknown ?? []);
  return (
    <div className="news-more">
      {receipt.lines.length > 0 && <ReceiptDialog receipt={receipt}>See each record</ReceiptDialog>}
      {unknown.map(({ file, table }) => (
        <ColumnsButton key={file} file={file} table={table} desk={desk} close={desk.dismiss} />
      ))}
    </div>
  );
}
