// Our map, mounted as in the page.

import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import { createRoot } from 'react-dom/client';
import { MapView } from '../../../src/render/MapView.tsx';
import { firstMap, firstPicture } from '../../../src/render/first-map.ts';
import { MAP_FACES, loadFaces } from '../../../src/render/measure.ts';
import { emphasise } from '../../../src/scene/emphasis.ts';
import { LIGHT } from '../../../src/scene/palette.ts';
import { NO_EMPHASIS } from '../../../src/scene/scene.ts';
import type { MapHandle } from '../../../src/render/map-handle.ts';
import type { Emphasis, Scene } from '../../../src/scene/scene.ts';
import type { BenchGraph, Drawn } from './peer.ts';

// Other programs use system fonts: load ours before timing starts.
await loadFaces(document.fonts, MAP_FACES);

const nothing = () => undefined;

function sceneOf({ nodes, links }: BenchGraph, hidden: number | null = null): Scene {
  const shown = [...nodes.keys()].filter((i) => nodes[i]!.cluster !== hidden);
  const index = new Map(shown.map((i, at) => [i, at]));
  return {
    nodes: shown.map((i) => {
      const { x, y, radius, cluster, label } = nodes[i]!;
      return {
        key: `concept:${i}`,
        kind: 'concept',
        id: String(i),
        x,
        y,
        radius,
        shape: 'disc',
        hue: cluster,
        label,
        labelSize: 11 + radius / 3,
        weight: nodes.length - i,
      };
    }),
    edges: links
      .filter(({ a, b }) => index.has(a) && index.has(b))
      .map(({ a, b }) => ({
        key: `link:${a}~${b}`,
        kind: 'link',
        width: 0.8,
        strength: 0.3,
        a: index.get(a)!,
        b: index.get(b)!,
        hue: nodes[a]!.cluster === nodes[b]!.cluster ? nodes[a]!.cluster : null,
      })),
    captions: [],
  };
}

/** Draws with MapView. */
export async function draw(host: HTMLElement, graph: BenchGraph): Promise<Drawn> {
  const scene = sceneOf(graph);
  const root = createRoot(host);
  let map: MapHandle | null = null;
  const show = (emphasis: Emphasis, shown = scene) => {
    root.render(
      <MapView
        scene={shown}
        emphasis={emphasis}
        open={NO_EMPHASIS}
        palette={LIGHT}
        label="The bench"
        handle={(handle) => (map = handle)}
        onPoint={nothing}
        onSelect={nothing}
        onClear={nothing}
      />,
    );
  };
  show(NO_EMPHASIS);
  await firstPicture;
  return {
    whole: firstMap,
    panBy: (x, y) => {
      map!.panBy(x, y);
    },
    zoomBy: (factor) => {
      map!.zoomBy(factor);
    },
    highlight: (node) => {
      const hover = { kind: 'concept', id: String(node) } as const;
      const asked = { hover, selection: null, found: null };
      const emphasis = node === null ? NO_EMPHASIS : emphasise(scene, asked);
      // As in the page: the map is updated in the event itself, React afterwards.
      map!.emphasiseNow(scene, emphasis);
      show(emphasis);
    },
    hide: (cluster) => {
      show(NO_EMPHASIS, cluster === null ? scene : sceneOf(graph, cluster));
    },
  };
}
