// Exports the graph shown on the map in a data format.

import { useState } from 'react';
import { Button, ListBox, ListBoxItem } from 'react-aria-components';
import { exportGraph } from '../core/exports/build-graph.ts';
import { fileNameOf } from '../core/exports/file-names.ts';
import { EXPORT_FORMATS, formatNamed } from '../core/exports/registry.ts';
import { canSaveOffline, offlineFile } from '../work/save-offline.ts';
import { writeAddress } from '../state/address.ts';
import { useDerived, usePaperloomStore, useTasks } from './context.ts';
import { download } from './save-figure.ts';
import { countOf } from './words.ts';
import type { Dataset, StoredText } from '../core/dataset/dataset.ts';
import type { ExportFormat } from '../core/exports/registry.ts';
import type { Tasks } from '../work/tasks.ts';
import type { Derived } from './context.ts';

export function ExportData() {
  const { shown } = useDerived().seen;
  const [id, setId] = useState('gexf');
  const { message, save } = useSave(id);
  return (
    <>
      <p className="quiet">
        What passes the filters: {countOf(shown.concepts, 'concept')},{' '}
        {countOf(shown.links, 'link')}, {countOf(shown.papers, 'paper')}.
      </p>
      <Formats id={id} choose={setId} />
      <div className="dialog-buttons">
        <span role="status" className="quiet">
          {message}
        </span>
        <Button slot="close" className="button">
          Close
        </Button>
        <Button
          className="button strong"
          onPress={() => {
            void save();
          }}
        >
          Save the file
        </Button>
      </div>
    </>
  );
}

/** A function that writes and downloads the file, and what has become of it. */
function useSave(id: string) {
  const derived = useDerived();
  const tasks = useTasks();
  const store = usePaperloomStore();
  const [message, setMessage] = useState<string | null>(null);
  const format = formatNamed(id);
  const save = async () => {
    setMessage(format?.needsEvidence ? 'Looking up the sentences…' : 'Writing…');
    try {
      const view = writeAddress({ ...store.getState(), corpus: null });
      const file = await (format ? fileFor(format, derived, tasks) : pageFor(derived, tasks, view));
      const name = fileNameOf(derived.dataset.name);
      download(file, format ? `${name}-${id}.${format.extension}` : `${name}.${PAGE.extension}`);
      setMessage('Saved');
    } catch (error) {
      setMessage(error instanceof Error ? error.message : String(error));
    }
  };
  return { message, save };
}

interface FormatsProps {
  readonly id: string;
  readonly choose: (id: string) => void;
}

function Formats({ id, choose }: FormatsProps) {
  return (
    <ListBox
      aria-label="Format"
      className="format-list"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[id]}
      onSelectionChange={(keys) => {
        if (keys !== 'all') for (const key of keys) choose(String(key));
      }}
      items={canSaveOffline() ? [PAGE, ...EXPORT_FORMATS] : EXPORT_FORMATS}
    >
      {({ name, extension }) => (
        <ListBoxItem textValue={name} className="finding format-item">
          <span>{name}</span>
          <span className="quiet small">.{extension}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}

/** The whole map as one HTML file. */
const PAGE = {
  id: 'html',
  name: 'The map itself, as a page that works without the app',
  extension: 'html',
};

/** An HTML file with the whole corpus, whatever the filters; opens with `view`, an encoded address. */
async function pageFor({ curated }: Derived, tasks: Tasks, view: string): Promise<Blob> {
  return offlineFile(curated.dataset, await textsOf(curated.dataset, tasks), view);
}

function textsOf({ papers }: Dataset, tasks: Tasks): Promise<StoredText[]> {
  return Promise.all(papers.ids.map((_, row) => tasks.readText(row)));
}

/** A file in the given format of what passes the filters. */
async function fileFor(
  format: ExportFormat,
  { dataset, seen }: Derived,
  tasks: Tasks,
): Promise<Blob> {
  const texts = await textsOf(dataset, tasks);
  const written = format.write(exportGraph({ dataset, texts, shown: seen }, format.needsEvidence));
  return new Blob([typeof written === 'string' ? written : new Uint8Array(written)]);
}
