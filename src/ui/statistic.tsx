// A number with its label.

export function Statistic({
  value,
  name,
}: {
  readonly value: number | string;
  readonly name: string;
}) {
  return (
    <div className="figure">
      <span className="figure-value">{value}</span>
      <span className="quiet small">{name}</span>
    </div>
  );
}
