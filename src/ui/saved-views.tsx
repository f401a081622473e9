// Saved views, with thumbnail and caption: show, reorder, present.

import { useRef, useState } from 'react';
import { Button, Dialog, DialogTrigger, Input, TextArea, TextField } from 'react-aria-components';
import {
  changeView,
  moveView,
  present,
  removeView,
  saveView,
  showSavedView,
  useFiltersOf as takeFiltersOf,
  presentableViews,
} from '../state/views.ts';
import { useAct, useAppState, useDerived } from './context.ts';
import { DialogPopover } from './dialog-popover.tsx';
import { useMapHandle } from './map-handle.ts';
import { thumbnailOf } from './thumbnail.ts';
import { titleOfView } from './title-of-view.ts';
import { countOf } from './words.ts';
import type { SavedView } from '../state/state.ts';

export function SavedViews() {
  const views = presentableViews(useAppState((s) => s.views));
  const anchor = useRef<Element | null>(null);
  return (
    <DialogTrigger>
      <Button
        ref={(button) => {
          // On a smaller screen the button is hidden; anchor the popover to the menu instead.
          const isSeen = button !== null && button.offsetParent !== null;
          anchor.current = isSeen ? button : document.getElementById('more-menu');
        }}
        id="saved-views"
        className="button views-button"
      >
        Views{views.length > 0 && <span className="quiet"> {views.length}</span>}
      </Button>
      <DialogPopover className="popover views-popover" placement="bottom start" triggerRef={anchor}>
        <Dialog aria-label="Saved views" className="views">
          {({ close }) => <Views close={close} />}
        </Dialog>
      </DialogPopover>
    </DialogTrigger>
  );
}

function Views({ close }: { readonly close: () => void }) {
  const act = useAct();
  const views = presentableViews(useAppState((s) => s.views));
  return (
    <>
      <Save />
      {views.length === 0 && (
        <p className="quiet">
          A saved view keeps what is open, the filters and the areas, with a picture. Several make a
          presentation.
        </p>
      )}
      <ol className="view-list">
        {views.map((view, nth) => (
          <ViewRow key={view.id} view={view} nth={nth} of={views.length} close={close} />
        ))}
      </ol>
      {views.length > 0 && (
        <Button
          className="button wide"
          onPress={() => {
            act(present, views[0]!.id);
            close();
          }}
        >
          Present {countOf(views.length, 'view')}
        </Button>
      )}
    </>
  );
}

/** A form to save the current view. */
function Save() {
  const act = useAct();
  const derived = useDerived();
  const { current: handle } = useMapHandle();
  const selection = useAppState((s) => s.selection);
  const [name, setName] = useState<string | null>(null);
  const given = name ?? titleOfView(derived, selection);
  const save = async () => {
    act(
      saveView,
      given.trim() || titleOfView(derived, selection),
      await thumbnailOf(handle, derived.palette),
    );
    setName(null);
  };
  return (
    <form
      className="view-save"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField aria-label="Name of the view" value={given} onChange={setName} maxLength={200}>
        <Input className="text-input" />
      </TextField>
      <Button className="button primary" type="submit">
        Save this view
      </Button>
    </form>
  );
}

interface RowProps {
  readonly view: SavedView;
  readonly nth: number;
  readonly of: number;
  readonly close: () => void;
}

function ViewRow({ view, nth, of, close }: RowProps) {
  const act = useAct();
  const { id, name, thumbnail } = view;
  return (
    <li className="view-row">
      <Button
        className="view-open"
        aria-label={`Show ${name}`}
        onPress={() => {
          act(showSavedView, id);
          close();
        }}
      >
        {thumbnail === null ? <span className="view-blank" /> : <img src={thumbnail} alt="" />}
      </Button>
      <div className="view-text">
        <ViewTexts view={view} />
        <ViewTools {...{ view, nth, of, close }} />
      </div>
    </li>
  );
}

/** The name and the caption, which can be changed. */
function ViewTexts({ view: { id, name, caption } }: Pick<RowProps, 'view'>) {
  const act = useAct();
  return (
    <>
      <TextField
        aria-label="Name"
        value={name}
        maxLength={200}
        onChange={(value) => {
          act(changeView, id, { name: value });
        }}
      >
        <Input className="text-input view-name" />
      </TextField>
      <TextField
        aria-label={`Caption of ${name}`}
        value={caption}
        maxLength={10_000}
        onChange={(value) => {
          act(changeView, id, { caption: value });
        }}
      >
        <TextArea className="text-input" rows={2} placeholder="Caption" />
      </TextField>
    </>
  );
}

function ViewTools({ view: { id, name }, nth, of, close }: RowProps) {
  const act = useAct();
  return (
    <div className="view-tools">
      <Tool
        name="Only its filters"
        onPress={() => {
          act(takeFiltersOf, id);
          close();
        }}
      />
      <Tool
        name="↑"
        label={`Move ${name} up`}
        isDisabled={nth === 0}
        onPress={() => {
          act(moveView, id, -1);
        }}
      />
      <Tool
        name="↓"
        label={`Move ${name} down`}
        isDisabled={nth === of - 1}
        onPress={() => {
          act(moveView, id, 1);
        }}
      />
      <Tool
        name="Remove"
        label={`Remove ${name}`}
        onPress={() => {
          act(removeView, id);
        }}
      />
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  readonly label?: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

function Tool({ name, label = name, isDisabled = false, onPress }: ToolProps) {
  return (
    <Button
      className="button plain small"
      aria-label={label}
      isDisabled={isDisabled}
      onPress={onPress}
    >
      {name}
    </Button>
  );
}
