// The export dialog: picture, data, and caption with methods. The picture's preview equals the file.

import { useEffect, useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  Tab,
  TabList,
  TabPanel,
  Tabs,
  TextField,
} from 'react-aria-components';
import { Choice } from './choice.tsx';
import { askForFigure, showView } from '../state/actions.ts';
import { useAct, useAppState, useDerived, useOpened } from './context.ts';
import { asDrawn, choicesOf, figureChoices, firstChoices, FORMATS } from './export-choices.ts';
import { Preview } from './export-preview.tsx';
import { SaveButtons } from './export-save.tsx';
import { ExportSize } from './export-size.tsx';
import { lazyComponent } from './lazy-component.tsx';
import { useMapHandle } from './map-handle.ts';
import { titleOfView } from './title-of-view.ts';
import { refuseSize } from '../figure/size.ts';
import { DARK, LIGHT } from '../scene/palette.ts';
import './styles/export.css';
import type { ExportChoices } from './export-choices.ts';
import type { LegendPlace } from '../figure/choices.ts';
import type { Figure } from '../figure/figure.ts';
import type { MapHandle } from '../render/renderer.ts';

export function ExportDialog() {
  const act = useAct();
  const isAsked = useAppState((s) => s.isFigureAsked);
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger
      isOpen={isOpen || isAsked}
      onOpenChange={(next) => {
        setOpen(next);
        if (!next) act(askForFigure, null);
      }}
    >
      <Button id="export" className="button strong">
        Export
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal wide">
          <Dialog className="dialog" aria-label="Export">
            <Parts />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Parts() {
  const { current: handle } = useMapHandle();
  return (
    <Tabs className="tabs">
      <TabList aria-label="What to export" className="tab-list">
        <Tab id="picture">Picture</Tab>
        <Tab id="data">Data</Tab>
        <Tab id="words">Caption &amp; methods</Tab>
      </TabList>
      <TabPanel id="picture" className="tab-panel">
        {handle ? <ExportForm handle={handle} /> : <NoPicture />}
      </TabPanel>
      <TabPanel id="data" className="tab-panel">
        <ExportData />
      </TabPanel>
      <TabPanel id="words" className="tab-panel">
        <ExportWords />
      </TabPanel>
    </Tabs>
  );
}

/** Shown in views that have no picture. */
function NoPicture() {
  const act = useAct();
  return (
    <>
      <Heading slot="title">Export the picture</Heading>
      <p>
        Only the map and the map of papers have a picture. Data, caption and methods are in the
        other tabs.
      </p>
      <div className="dialog-buttons">
        <Button slot="close" className="button">
          Close
        </Button>
        <Button
          className="button strong"
          onPress={() => {
            act(showView, 'map');
          }}
        >
          Show the map
        </Button>
      </div>
    </>
  );
}

const ExportData = lazyComponent(async () => (await import('./export-data.tsx')).ExportData);
const ExportWords = lazyComponent(async () => (await import('./export-words.tsx')).ExportWords);

function ExportForm({ handle }: { readonly handle: MapHandle }) {
  const derived = useDerived();
  const { selection } = useOpened();
  const isAsked = useAppState((s) => s.isFigureAsked);
  const [view] = useState(handle.viewport);
  const [choices, setChoices] = useState(() => {
    const first = firstChoices(view, derived.palette.name === 'dark' ? 'dark' : 'paper');
    return isAsked ? { ...first, ...choicesOf(titleOfView(derived, selection), view) } : first;
  });
  const drawn = useFigure(handle, choices);
  const sized = asDrawn(choices, drawn?.figure ?? null);
  const change = (part: Partial<ExportChoices>) => {
    setChoices({ ...choices, ...part });
  };
  return (
    <>
      <Heading slot="title">Export the picture</Heading>
      <Preview figure={drawn?.figure ?? null} choices={sized} />
      <div className="export-choices">
        <Choice
          label="Format"
          value={choices.format}
          options={FORMATS}
          onChange={(format) => {
            change({ format });
          }}
        />
        <ExportSize choices={sized} view={view} change={change} />
        <Contents choices={choices} change={change} />
      </div>
      <SaveButtons figure={drawn?.isCurrent ? drawn.figure : null} choices={sized} />
    </>
  );
}

const PARTS = [
  ['view', 'What is in view'],
  ['whole', 'The whole map'],
] as const;

/** Offered while something is selected. */
const OPEN_PART = ['open', 'What is open'] as const;

const LEGENDS = [
  ['none', 'No legend'],
  ['below', 'Below'],
  ['beside', 'Beside'],
  ['top-left', 'Top left'],
  ['top-right', 'Top right'],
  ['bottom-left', 'Bottom left'],
  ['bottom-right', 'Bottom right'],
] as const satisfies readonly (readonly [LegendPlace, string])[];

const UNNAMED = [
  ['auto', 'Unnamed: as fits'],
  ['dots', 'As dots'],
  ['full', 'In full'],
] as const;

const TITLES = [
  ['above', 'Above'],
  ['below', 'Below'],
  ['none', 'None'],
] as const;

const CAPTIONS = [
  ['below', 'Below'],
  ['none', 'None'],
] as const;

const GROUNDS = [
  ['paper', 'Paper'],
  ['dark', 'Dark'],
  ['transparent', 'Transparent'],
] as const;

interface ContentsProps {
  readonly choices: ExportChoices;
  readonly change: (part: Partial<ExportChoices>) => void;
}

/** What the picture contains, and its title and caption. */
function Contents({ choices, change }: ContentsProps) {
  const isOpen = useAppState((s) => s.selection !== null);
  return (
    <>
      <Choice
        label="Part"
        value={choices.part}
        options={isOpen ? [...PARTS, OPEN_PART] : PARTS}
        onChange={(part) => {
          change({ part });
        }}
      />
      <Choice
        label="Background"
        value={choices.ground}
        options={GROUNDS}
        onChange={(ground) => {
          change({ ground });
        }}
      />
      <Choice
        label="Legend"
        value={choices.legend}
        options={LEGENDS}
        onChange={(legend) => {
          change({ legend });
        }}
      />
      <Choice
        label="Concepts without a name"
        value={choices.unnamed}
        options={UNNAMED}
        onChange={(unnamed) => {
          change({ unnamed });
        }}
      />
      <PlacedLine
        label="Title"
        value={choices.title}
        onChange={(title) => {
          change({ title });
        }}
        places={TITLES}
        place={choices.titleAt}
        onPlace={(titleAt) => {
          change({ titleAt });
        }}
      />
      <PlacedLine
        label="Caption"
        value={choices.caption}
        onChange={(caption) => {
          change({ caption });
        }}
        places={CAPTIONS}
        place={choices.captionAt}
        onPlace={(captionAt) => {
          change({ captionAt });
        }}
      />
    </>
  );
}

interface PlacedLineProps<T extends string> extends LineProps {
  readonly places: readonly (readonly [T, string])[];
  readonly place: T;
  readonly onPlace: (place: T) => void;
}

/** A text in the picture, and its placement once there is one. */
function PlacedLine<T extends string>({ places, place, onPlace, ...line }: PlacedLineProps<T>) {
  return (
    <div className="export-line">
      <Line {...line} />
      {line.value.trim() !== '' && (
        <Choice
          label={`Place of the ${line.label.toLowerCase()}`}
          value={place}
          options={places}
          onChange={onPlace}
        />
      )}
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text field. */
function Line({ label, value, onChange }: LineProps) {
  return (
    <TextField className="export-title" value={value} onChange={onChange}>
      <Label className="panel-label">{label}</Label>
      <Input className="search-input" placeholder="None" />
    </TextField>
  );
}

interface Drawn {
  readonly figure: Figure;
  readonly isCurrent: boolean;
}

/**
 * The figure for the choices. While it is drawn the previous one stays visible but cannot be saved, because
 * its size differs. Null if the size is invalid.
 */
function useFigure(handle: MapHandle, choices: ExportChoices): Drawn | null {
  const [drawn, setDrawn] = useState<{ of: ExportChoices; figure: Figure } | null>(null);
  useEffect(() => {
    if (refuseSize(choices.size) !== null) return;
    let isCurrent = true;
    const palette = choices.ground === 'dark' ? DARK : LIGHT;
    const show = (figure: Figure) => {
      if (isCurrent) setDrawn({ of: choices, figure });
    };
    handle.figure(figureChoices(choices, handle.viewport()), palette).then(show, () => {
      if (isCurrent) setDrawn(null);
    });
    return () => {
      isCurrent = false;
    };
  }, [handle, choices]);
  if (drawn === null || refuseSize(choices.size) !== null) return null;
  return { figure: drawn.figure, isCurrent: drawn.of === choices };
}
