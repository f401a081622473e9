declare module 'vosviewer-online' {
  import type { FunctionComponent } from 'react';

  /** Takes its data when it is mounted, and not again. */
  export const VOSviewerOnline: FunctionComponent<{
    readonly data: object;
    readonly parameters: Readonly<Record<string, unknown>>;
  }>;
}
