// The “more actions” icon.

export function Dots({ size }: { readonly size: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      {[3, 8, 13].map((x) => (
        <circle key={x} cx={x} cy="8" r="1.4" fill="currentColor" />
      ))}
    </svg>
  );
}
