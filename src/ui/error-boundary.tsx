// Confines an error in one part of the page: the others stay, and the reader is told how to go on.

import { Component } from 'react';
import { useDerived, useOpened } from './context.ts';
import type { ReactNode } from 'react';

interface BoundaryProps {
  /** What the children render; once one of these changes, they are tried again. */
  readonly of: readonly unknown[];
  readonly fallback: (reason: string) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly of: readonly unknown[];
  readonly failure: { readonly reason: string } | null;
}

class Boundary extends Component<BoundaryProps, State> {
  override readonly state: State = { of: this.props.of, failure: null };

  static getDerivedStateFromError(error: unknown): Pick<State, 'failure'> {
    return { failure: { reason: error instanceof Error ? error.message : String(error) } };
  }

  static getDerivedStateFromProps({ of }: BoundaryProps, state: State): State | null {
    const isSame = of.every((each, i) => each === state.of[i]);
    return isSame ? null : { of, failure: null };
  }

  override render() {
    const { failure } = this.state;
    return failure === null ? this.props.children : this.props.fallback(failure.reason);
  }
}

interface Props {
  /** What may fail, as the subject of a sentence. */
  readonly what: string;
  /** What the children show beside the corpus and what is open in it. */
  readonly of?: string;
  /** Name of the button that leads out. */
  readonly wayOut: string;
  readonly onWayOut: () => void;
  readonly children: ReactNode;
}

/** Replaces its children by a message if they fail, until what they show changes. */
export function ErrorBoundary({ what, of, wayOut, onWayOut, children }: Props) {
  const failed = (reason: string) => (
    <div className="failed" role="alert">
      <p>{what} cannot be shown.</p>
      <p className="quiet small">{reason}</p>
      {/* Of the browser: a library's would have to be loaded before the first map. */}
      <button type="button" className="button" onClick={onWayOut}>
        {wayOut}
      </button>
    </div>
  );
  return (
    <Boundary of={[of, useDerived(), useOpened()]} fallback={failed}>
      {children}
    </Boundary>
  );
}
