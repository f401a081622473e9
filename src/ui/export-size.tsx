// The size of a figure: a preset or custom numbers.

import { Input, Label, NumberField } from 'react-aria-components';
import { DPI_RANGE, PRESETS, inUnit } from '../figure/size.ts';
import { presetChoices } from './export-choices.ts';
import { Choice } from './choice.tsx';
import type { ExportChoices, PresetId } from './export-choices.ts';
import type { Projection } from '../figure/projection.ts';
import type { SheetSize, Unit } from '../figure/size.ts';

interface Props {
  readonly choices: ExportChoices;
  readonly view: Projection;
  readonly change: (part: Partial<ExportChoices>) => void;
}

export function ExportSize({ choices, view, change }: Props) {
  const { preset } = choices;
  return (
    <>
      <Choice<PresetId | 'own'>
        label="Size"
        value={preset ?? 'own'}
        options={preset === null ? [...SIZES, ['own', 'Custom size']] : SIZES}
        onChange={(id) => {
          if (id !== 'own') change(presetChoices(id, view));
        }}
      />
      <Numbers choices={choices} change={change} />
    </>
  );
}

function Numbers({ choices, change }: Omit<Props, 'view'>) {
  const { size, type, line } = choices;
  const resize = (part: Partial<SheetSize>) => {
    change({ size: { ...size, ...part }, preset: null });
  };
  return (
    <div className="export-numbers">
      <Amount
        label="Width"
        value={size.width}
        onChange={(width) => {
          resize({ width });
        }}
      />
      <Amount
        label="Height"
        value={size.height}
        onChange={(height) => {
          resize({ height });
        }}
      />
      <Choice<Unit>
        label="Unit"
        value={size.unit}
        options={UNITS}
        onChange={(unit) => {
          resize(inUnit(size, unit));
        }}
      />
      <Amount
        label="Dots per inch"
        value={size.dpi}
        range={DPI_RANGE}
        onChange={(dpi) => {
          resize({ dpi });
        }}
      />
      <Amount
        label="Minimum font size, pt"
        value={type}
        range={TYPE}
        onChange={(pt) => {
          change({ type: pt });
        }}
      />
      <Amount
        label="Minimum line width, pt"
        value={line}
        range={LINE}
        onChange={(pt) => {
          change({ line: pt });
        }}
      />
    </div>
  );
}

const SIZES: readonly (readonly [PresetId, string])[] = [
  ['screen', 'As on screen'],
  ...PRESETS.map(({ id, name }) => [id, name] as const),
];

const UNITS = [
  ['mm', 'mm'],
  ['in', 'in'],
  ['px', 'px'],
] as const;

const SIDE = { least: 0.5, most: 30_000 };
const TYPE = { least: 2, most: 72 };
const LINE = { least: 0, most: 5 };

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly range?: { readonly least: number; readonly most: number };
  readonly onChange: (value: number) => void;
}

/** A number field; takes effect on Enter or when it loses focus. */
function Amount({ label, value, range = SIDE, onChange }: AmountProps) {
  return (
    <NumberField
      className="export-number"
      value={value}
      minValue={range.least}
      maxValue={range.most}
      formatOptions={PLAIN}
      onChange={(next) => {
        if (Number.isFinite(next)) onChange(next);
      }}
    >
      <Label className="panel-label">{label}</Label>
      <Input className="search-input" />
    </NumberField>
  );
}

const PLAIN = { useGrouping: false, maximumFractionDigits: 2 };
