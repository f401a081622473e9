// The package has no types of its own; the bench needs no more than to register it.
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';
  const register: Ext;
  export = register;
}
