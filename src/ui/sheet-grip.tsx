// What a sheet on a small screen is closed by.

import { Button } from 'react-aria-components';

export function SheetGrip({ onClose }: { readonly onClose: () => void }) {
  return (
    <Button className="sheet-grip" aria-label="Close this sheet" onPress={onClose}>
      <span />
    </Button>
  );
}
