// Papers per year as a few small bars.

interface Props {
  readonly years: readonly number[];
  readonly color: string;
}

export function YearBars({ years, color }: Props) {
  const first = Math.min(...years);
  const last = Math.max(...years);
  const counts = Array.from(
    { length: last - first + 1 },
    (_, i) => years.filter((y) => y === first + i).length,
  );
  const most = Math.max(...counts);
  const width = Math.min(12, 96 / counts.length);
  return (
    <svg className="year-bars" viewBox={`0 0 ${counts.length * width} 24`} aria-hidden="true">
      {counts.map((n, i) => (
        <rect
          key={i}
          x={i * width + 1}
          y={24 - Math.max(1, (23 * n) / most)}
          width={Math.max(1, width - 2)}
          height={Math.max(1, (23 * n) / most)}
          fill={color}
        />
      ))}
    </svg>
  );
}
