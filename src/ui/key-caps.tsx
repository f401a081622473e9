// Keyboard shortcuts as key caps.

/** `Ctrl Shift Z` as three key caps. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  return (
    <span className="key-caps">
      {keys.split(' ').map((key) => (
        <kbd key={key}>{NAMES.get(key) ?? key}</kbd>
      ))}
    </span>
  );
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['Escape', 'Esc'],
  ['-', '−'],
]);
