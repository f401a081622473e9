// The close handle of a sheet on a small screen.

import { Button } from 'react-aria-components';

export function SheetGrip({ onClose }: { readonly onClose: () => void }) {
  return (
    <Button className="sheet-grip" aria-label="Close this sheet" onPress={onClose}>
      <span />
    </Button>
  );
}
