// The reader's marks on the selected item: star, read, known, note.

import { useState } from 'react';
import { Button, TextArea, TextField, ToggleButton } from 'react-aria-components';
import { mark, markOf } from '../state/marks.ts';
import { useAct, useAppState } from './context.ts';
import type { ReactNode } from 'react';
import type { Thing } from '../state/state.ts';

interface Props {
  readonly of: Thing;
  /** Which marks apply to it. */
  readonly can?: readonly ('star' | 'read' | 'known')[];
  /** Other controls in the same row. */
  readonly beside?: ReactNode;
}

const NAMES = { star: 'Star', read: 'Read', known: 'Known' } as const;

export function Marks({ of, can = ['star', 'known'], beside }: Props) {
  const act = useAct();
  const marked = markOf(
    useAppState((s) => s.marks),
    of,
  );
  const [isWriting, setWriting] = useState(false);
  const hasNote = marked.note !== '' || isWriting;
  return (
    <section className="marks" aria-label="Your marks">
      <div className="actions">
        {can.map((kind) => (
          <ToggleButton
            key={kind}
            className="button mark"
            isSelected={marked[kind]}
            onChange={(isOn) => {
              act(mark, of, { [kind]: isOn });
            }}
          >
            {NAMES[kind]}
          </ToggleButton>
        ))}
        {!hasNote && (
          <Button
            id="write-note"
            className="button plain"
            onPress={() => {
              setWriting(true);
            }}
          >
            Write a note
          </Button>
        )}
        {beside}
      </div>
      {hasNote && (
        <TextField
          aria-label="Your note"
          value={marked.note}
          autoFocus={isWriting}
          onChange={(note) => {
            act(mark, of, { note });
          }}
          onBlur={() => {
            setWriting(false);
          }}
        >
          <TextArea
            id="write-note"
            className="text-input note"
            rows={3}
            placeholder="A note, stored on this computer"
          />
        </TextField>
      )}
    </section>
  );
}
