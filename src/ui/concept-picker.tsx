// Picks a concept by any of its names: type a few letters, then press Enter for the first match or use the
// arrow keys.

import { useContext, useEffect, useRef, useState } from 'react';
import {
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { searchConcepts } from '../core/search/search-concepts.ts';
import { hueOf } from '../scene/palette.ts';
import { SHAPES } from '../scene/scene.ts';
import { useDerived } from './context.ts';
import { Glyph } from './glyph.tsx';
import { countOf } from './words.ts';
import type { KeyboardEvent, ReactNode } from 'react';

const MOST = 8;

interface Props {
  readonly label: string;
  /** Id of the picked concept, or null. */
  readonly value: string | null;
  readonly onPick: (id: string) => void;
  readonly autoFocus?: boolean;
}

export function ConceptPicker({ label, value, onPick, autoFocus = false }: Props) {
  const { dataset, conceptIndex } = useDerived();
  const picked = value === null ? '' : dataset.concepts[conceptIndex.get(value)!]!.label;
  const [typed, setTyped] = useState<string | null>(null);
  const items = searchConcepts(typed ?? picked, dataset.concepts)
    .slice(0, MOST)
    .map((i) => ({ id: dataset.concepts[i]!.id, i }));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What is typed next replaces the picked name.
    if (typed === null && field.current === document.activeElement) field.current?.select();
  }, [typed, value]);
  const first = typed === null || typed.trim() === '' ? undefined : items[0]?.id;
  return (
    <ComboBox
      className="picker"
      menuTrigger="input"
      // Only right after the reader asked for the picker.
      autoFocus={autoFocus}
      allowsEmptyCollection
      items={items}
      inputValue={typed ?? picked}
      onInputChange={setTyped}
      value={value}
      onChange={(key) => {
        setTyped(null);
        if (key !== null && key !== value) onPick(String(key));
      }}
      onBlur={() => {
        setTyped(null);
      }}
    >
      <Label className="quiet small">{label}</Label>
      <EnterTakesFirst first={first}>
        <Input
          ref={field}
          className="search-input"
          placeholder="A concept"
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      </EnterTakesFirst>
      <Popover className="popover">
        <ListBox
          renderEmptyState={() => <p className="findings-none">No concept has this name.</p>}
        >
          {({ i }: { i: number }) => <Choice index={i} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface EnterProps {
  /** Id of the first match, if any text was typed and matches. */
  readonly first: string | undefined;
  readonly children: ReactNode;
}

/**
 * The combo box loses its focused option with every keystroke and would treat Enter as cancel; this makes
 * Enter pick the first match.
 */
function EnterTakesFirst({ first, children }: EnterProps) {
  const box = useContext(ComboBoxStateContext);
  const onKey = (event: KeyboardEvent) => {
    const isOnLine = box?.isOpen === true && box.selectionManager.focusedKey !== null;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || isOnLine || !first) return;
    event.preventDefault();
    event.stopPropagation();
    box?.selectionManager.select(first);
  };
  return <div onKeyDownCapture={onKey}>{children}</div>;
}

function Choice({ index }: { readonly index: number }) {
  const { dataset, palette } = useDerived();
  const { id, label, type, cluster, acronym, papers } = dataset.concepts[index]!;
  return (
    <ListBoxItem id={id} textValue={label} className="finding">
      <Glyph shape={SHAPES[type]} color={hueOf(palette, cluster)} />
      <span className="finding-name">
        {label}
        {acronym !== null && <span className="quiet"> {acronym}</span>}
      </span>
      <span className="quiet small">{countOf(papers, 'paper')}</span>
    </ListBoxItem>
  );
}
