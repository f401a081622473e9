// Where a paper stands: its share in each area, and the papers nearest to it by shared concepts.

import { placeOfPaper } from '../core/questions/place-of-paper.ts';
import { hueOf } from '../scene/palette.ts';
import { countAll } from '../scene/whole-counts.ts';
import { ConceptName, PaperName } from './concept-name.tsx';
import { useDerived } from './context.ts';
import { CopyLink } from './copy-link.tsx';
import { CopyPapers } from './copy-papers.tsx';
import { hueStyle } from './hue.ts';
import { SimilarPaperList } from './similar-paper-list.tsx';
import type { PaperArea } from '../core/questions/place-of-paper.ts';

export function PlacePanel({ id }: { readonly id: string }) {
  const { dataset, paperRow } = useDerived();
  const row = paperRow.get(id)!;
  const clusters = dataset.concepts.map(({ cluster }) => cluster);
  const place = placeOfPaper(dataset.postings, clusters, countAll(dataset).counts, row);
  return (
    <>
      <p className="kicker">The place of a paper</p>
      <h2 className="panel-title link-title">
        <PaperName row={row} />
      </h2>
      {place.areas.length === 0 ? (
        <p>It names no known concept, so it has no place on the map.</p>
      ) : (
        <AreaShares areas={place.areas} />
      )}
      <SimilarPaperList papers={place.nearest} name="Nearest papers" />
      {place.nearest.length > 0 && (
        <section>
          <h3 className="panel-label">Copy these papers</h3>
          <CopyPapers rows={place.nearest.map((near) => near.row)} />
        </section>
      )}
      <div className="actions">
        <CopyLink />
      </div>
    </>
  );
}

function AreaShares({ areas }: { readonly areas: readonly PaperArea[] }) {
  const { palette } = useDerived();
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Its areas</h3>
        <span className="quiet small">by the weight of its concepts</span>
      </div>
      <div className="share-bar" aria-hidden="true">
        {areas.map(({ cluster, share }) => (
          <span
            key={cluster}
            style={{ width: `${100 * share}%`, background: hueOf(palette, cluster) }}
          />
        ))}
      </div>
      {areas.map((area) => (
        <AreaShare key={area.cluster} area={area} />
      ))}
    </section>
  );
}

function AreaShare({ area: { cluster, share, concepts } }: { readonly area: PaperArea }) {
  const { dataset, palette } = useDerived();
  return (
    <div className="area">
      <h4 className="area-name" style={hueStyle(palette, cluster)}>
        {dataset.clusters[cluster]!.label}
        <span className="quiet small number">{Math.round(100 * share)} %</span>
      </h4>
      <div className="name-cloud">
        {concepts.map((index) => (
          <ConceptName key={index} index={index} />
        ))}
      </div>
    </div>
  );
}
