// Undo, redo, and a list of steps to jump to.

import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { goToStep, redo, undo } from '../state/history.ts';
import { Chevron } from './chevron.tsx';
import { useAct, useAppState } from './context.ts';
import type { Step } from '../state/state.ts';

export function HistoryButtons() {
  const act = useAct();
  const { past, future } = useAppState((s) => s.history);
  return (
    <div className="history" role="group" aria-label="History">
      <Button
        className="button icon"
        aria-label={past.length > 0 ? `Undo: ${past.at(-1)!.label}` : 'Undo'}
        isDisabled={past.length === 0}
        onPress={() => {
          act(undo);
        }}
      >
        <Arrow />
      </Button>
      <Button
        className="button icon"
        aria-label={future.length > 0 ? `Redo: ${future.at(-1)!.label}` : 'Redo'}
        isDisabled={future.length === 0}
        onPress={() => {
          act(redo);
        }}
      >
        <Arrow isForward />
      </Button>
      <Steps />
    </div>
  );
}

function Arrow({ isForward = false }: { readonly isForward?: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="15"
      height="15"
      aria-hidden="true"
      style={isForward ? { transform: 'scaleX(-1)' } : undefined}
    >
      <path
        d="M6 3 2.5 6.5 6 10M3 6.5h6.2a4 4 0 0 1 0 8H6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** A step and its number. */
interface Entry {
  readonly id: number;
  readonly label: string;
}

/** The steps, newest first: undone ones on top, the start last. */
export function stepsDone(past: readonly Step[], future: readonly Step[]): Entry[] {
  const steps = [...past, ...[...future].reverse()];
  if (steps.length === 0) return [];
  const entries = steps.map(({ label }, i) => ({ id: i + 1, label })).reverse();
  return [...entries, { id: 0, label: 'The start' }];
}

function Steps() {
  const act = useAct();
  const { past, future } = useAppState((s) => s.history);
  const entries = stepsDone(past, future);
  return (
    <MenuTrigger>
      {/* Rendered even when empty, so that the first step does not shift the layout. */}
      <Button
        className="button icon history-list"
        aria-label="History"
        isDisabled={entries.length === 0}
      >
        <Chevron />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          aria-label="History"
          className="question-menu"
          onAction={(key) => {
            act(goToStep, Number(key));
          }}
        >
          {entries.map(({ id, label }) => (
            <MenuItem key={id} id={id} textValue={label} className="finding">
              <span className={stepClass(id, past.length)}>{label}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Class of a step: the current one stands out, undone ones are dimmed. */
export function stepClass(step: number, done: number): string {
  if (step === done) return 'here';
  return step > done ? 'quiet' : '';
}
