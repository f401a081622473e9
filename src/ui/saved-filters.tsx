// Named sets of filters, stored beside the saved views and applied with a click.

import { useState } from 'react';
import { Button, Input, TextField } from 'react-aria-components';
import { isFiltered } from '../scene/seen.ts';
import { clearFilters } from '../state/actions.ts';
import { filtersSaved, removeView, saveFilters, useFiltersOf as take } from '../state/views.ts';
import { useAct, useAppState } from './context.ts';

/** The saved sets; null if there are none. */
export function SavedFilters() {
  const act = useAct();
  const views = useAppState((s) => s.views);
  const filters = useAppState((s) => s.filters);
  const saved = filtersSaved(views);
  if (saved.length === 0) return null;
  return (
    <section aria-label="Saved filters">
      <h2 className="panel-label">Saved filters</h2>
      <ul className="saved-filters">
        {saved.map(({ id, name, filters: kept }) => (
          <li key={id} className="panel-row">
            <Button
              className="opener lift"
              aria-pressed={JSON.stringify(kept) === JSON.stringify(filters)}
              onPress={() => {
                act(take, id);
              }}
            >
              {name}
            </Button>
            <Button
              className="step"
              aria-label={`Remove the saved filters “${name}”`}
              onPress={() => {
                act(removeView, id);
              }}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shown below active filters: a form to save them, and a button to clear all. */
export function FilterFoot() {
  const act = useAct();
  const filters = useAppState((s) => s.filters);
  if (!isFiltered(filters)) return null;
  return (
    <div className="filter-foot">
      <SaveFilters />
      <Button
        className="button wide"
        onPress={() => {
          act(clearFilters);
        }}
      >
        Reset all filters
      </Button>
    </div>
  );
}

function SaveFilters() {
  const act = useAct();
  const [name, setName] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <>
      <form
        className="view-save"
        onSubmit={(event) => {
          event.preventDefault();
          const given = name.trim();
          if (given === '') return;
          act(saveFilters, given);
          setSaved(given);
          setName('');
        }}
      >
        <TextField
          aria-label="Name of these filters"
          value={name}
          onChange={setName}
          maxLength={200}
        >
          <Input className="text-input" placeholder="Name these filters" />
        </TextField>
        <Button className="button" type="submit" isDisabled={name.trim() === ''}>
          Save
        </Button>
      </form>
      <p className="quiet small saved-said" role="status">
        {saved !== null && `“${saved}” is saved at the top of the filters.`}
      </p>
    </>
  );
}
