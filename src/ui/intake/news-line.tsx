// One line about the last files that came in, until it is put away, with the way to what more there is
// to know.

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

/** Of the corpus that was built: its receipt, and the tables that wait for their columns. */
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
