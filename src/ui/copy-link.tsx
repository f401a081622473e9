// Something to the clipboard: the address of what is seen, or a text made when it is asked for.

import { useState } from 'react';
import { Button } from 'react-aria-components';

export function CopyLink() {
  return (
    <CopyButton
      name="Copy link"
      // Without permission the address bar still has it.
      otherwise="Copy it from the address bar"
      text={() => window.location.href}
    />
  );
}

interface Props {
  readonly name: string;
  /** What is said when the clipboard refuses. */
  readonly otherwise?: string;
  readonly text: () => string;
}

export function CopyButton({ name, otherwise = 'The browser does not let it', text }: Props) {
  const [said, setSaid] = useState(name);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid('Copied');
    } catch {
      setSaid(otherwise);
    }
  };
  return (
    <Button
      className="button"
      onPress={() => {
        void copy();
      }}
      onBlur={() => {
        setSaid(name);
      }}
    >
      <span aria-live="polite">{said}</span>
    </Button>
  );
}
