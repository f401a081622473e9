// Parts of the page that come after the first map: their place is kept, their code is not waited for.

import { startTransition, useEffect, useState } from 'react';
import { firstMap } from '../render/first-map.ts';
import type { ComponentType, JSX, ReactNode } from 'react';

/**
 * A component that shows `standIn` until its code is here; from then on it is there at once. Suspense
 * would hold it back for a while after it has shown that something is missing.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  standIn: ReactNode = null,
): (props: Props) => JSX.Element {
  let here: ComponentType<Props> | null = null;
  return function Later(props) {
    const [Part, setPart] = useState(() => here);
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      if (here !== null) return;
      let isWanted = true;
      firstMap.then(load).then(
        (part) => {
          here = part;
          if (isWanted)
            startTransition(() => {
              setPart(() => part);
            });
        },
        (error: unknown) => {
          if (isWanted) setFailure(error instanceof Error ? error : new Error(String(error)));
        },
      );
      return () => {
        isWanted = false;
      };
    }, []);
    if (failure !== null) throw failure;
    return Part === null ? <>{standIn}</> : <Part {...props} />;
  };
}
