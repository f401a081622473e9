// Accepts files dropped or pasted anywhere in the window; shows the supported formats while files are dragged
// over it.

import { useEffect, useState } from 'react';
import { formatsInWords } from '../../core/papers/intake.ts';
import { filePasted, filesDropped } from './given-files.ts';
import { useCorpora } from './corpora-context.ts';

export function DropZone() {
  const corpora = useCorpora();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!corpora) return;
    // dragenter and dragleave also fire for child elements; the drag has left the window when the depth is
    // back to 0.
    let depth = 0;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth++;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (hasFiles(event) && --depth <= 0) setOver(false);
    };
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      corpora.give(filesDropped(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea')) return;
      const files = Array.from(event.clipboardData?.files ?? []);
      const text = filePasted(event.clipboardData?.getData('text/plain') ?? '');
      corpora.give(files.length > 0 || text === null ? files : [text]);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [corpora]);
  if (!isOver) return null;
  return (
    <div className="drop-zone">
      <p>
        <b>Drop papers to see their map</b>
        <span className="quiet">
          Exports of Zotero, Scopus, Web of Science, PubMed and others: {formatsInWords()}; files or
          folders, packed or not. A project, or a figure saved here, opens again. All of it stays on
          this machine.
        </span>
      </p>
    </div>
  );
}
