// The address of what is seen, to the clipboard.

import { useState } from 'react';
import { Button } from 'react-aria-components';

export function CopyLink() {
  const [said, setSaid] = useState('Copy link');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid('Copied');
    } catch {
      // Without permission the address bar still has it.
      setSaid('Copy it from the address bar');
    }
  };
  return (
    <Button
      className="button"
      onPress={() => {
        void copy();
      }}
      onBlur={() => {
        setSaid('Copy link');
      }}
    >
      <span aria-live="polite">{said}</span>
    </Button>
  );
}
