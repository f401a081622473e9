// Buttons that copy to the clipboard: the current URL, or a text computed when pressed.

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { notInLink, tellCopied } from '../state/copied.ts';
import { usePaperloomStore } from './context.ts';

/** Copies the current URL; a message follows if the reader has something that a link does not carry. */
export function CopyLink() {
  const store = usePaperloomStore();
  return (
    <CopyButton
      name="Copy link"
      // If the clipboard is denied, the address bar still shows the link.
      failureLabel="Copy it from the address bar"
      text={() => window.location.href}
      onCopied={() => {
        if (notInLink(store.getState()).length > 0) store.act(tellCopied, 'link');
      }}
    />
  );
}

interface Props {
  readonly name: string;
  /** Label after the clipboard denied access. */
  readonly failureLabel?: string;
  readonly text: () => string;
  readonly onCopied?: () => void;
}

export function CopyButton({
  name,
  failureLabel = 'The browser did not allow it',
  text,
  onCopied,
}: Props) {
  const [label, setLabel] = useState(name);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setLabel('Copied');
      onCopied?.();
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
