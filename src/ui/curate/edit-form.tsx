// A small form below a panel's actions: a heading, fields, and Cancel.

import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  /** Label of the submit button; none if picking an option submits. */
  readonly action?: string;
  readonly onSubmit?: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

export function EditForm({ name, action, onSubmit, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  // On a phone it opens below the visible part.
  useEffect(() => {
    if (form.current && 'scrollIntoView' in form.current)
      form.current.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      className="edit-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
      onKeyDown={(event) => {
        // Elsewhere Escape goes one step back; here it only closes the form.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <h3 className="panel-label">{name}</h3>
      {children}
      <div className="actions">
        {action !== undefined && (
          <Button type="submit" className="button strong">
            {action}
          </Button>
        )}
        <Button className="button" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
