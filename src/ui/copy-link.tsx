// Buttons that copy to the clipboard: the current URL, or a text computed when pressed.

import { useState } from 'react';
import { Button } from 'react-aria-components';

export function CopyLink() {
  return (
    <CopyButton
      name="Copy link"
      // If the clipboard is denied, the address bar still shows the link.
      failureLabel="Copy it from the address bar"
      text={() => window.location.href}
    />
  );
}

interface Props {
  readonly name: string;
  /** Label after the clipboard denied access. */
  readonly failureLabel?: string;
  readonly text: () => string;
}

export function CopyButton({ name, failureLabel = 'The browser does not let it', text }: Props) {
  const [label, setLabel] = useState(name);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setLabel('Copied');
    } catch {
      setLabel(failureLabel);
    }
  };
  return (
    <Button
      className="button"
      onPress={() => {
        void copy();
      }}
      onBlur={() => {
        setLabel(name);
      }}
    >
      <span aria-live="polite">{label}</span>
    </Button>
  );
}
