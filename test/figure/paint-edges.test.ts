// Lines for a screen: the same as those of a picture, several of one look to a path.

import { describe, expect, it } from 'vitest';
import { paintEdgesAtRest, paintEdgesOnScreen } from '../../src/figure/paint-edges.ts';
import { Recorder } from '../../src/figure/recorder.ts';
import { LIGHT } from '../../src/scene/palette.ts';
import type { PathMark } from '../../src/figure/recorder.ts';
import type { Scene, SceneEdge, SceneNode } from '../../src/scene/scene.ts';

const node = (i: number): SceneNode => ({
  key: `concept:${i}`,
  kind: 'concept',
  id: `${i}`,
  x: 7 * i,
  y: 5 * (i % 9),
  radius: 4,
  shape: 'disc',
  hue: 0,
  label: '',
  labelSize: 12,
  weight: 1,
});

/** A line between each node and the next. */
function chain(count: number, look: (i: number) => Partial<SceneEdge>): Scene {
  const edges = Array.from({ length: count }, (_, i): SceneEdge => ({
    key: `link:${i}~${i + 1}`,
    kind: 'link',
    a: i,
    b: i + 1,
    width: 0.5,
    hue: null,
    strength: 0.3,
    ...look(i),
  }));
  return { nodes: Array.from({ length: count + 1 }, (_, i) => node(i)), edges, captions: [] };
}

const VIEW = { zoom: 1, panX: 0, panY: 0, width: 900, height: 900 };

function painted(scene: Scene, ratio = 1) {
  const [screen, picture] = [new Recorder(), new Recorder()];
  paintEdgesOnScreen(screen, VIEW, { scene, palette: LIGHT }, ratio);
  paintEdgesAtRest(picture, VIEW, { scene, palette: LIGHT });
  return { screen: screen.marks as PathMark[], picture: picture.marks as PathMark[] };
}

/** Each line by where it runs, in its ink, whatever the order. */
function linesOf(marks: readonly PathMark[]): string[] {
  return marks
    .flatMap(({ steps, stroke, opacity, width }) =>
      Array.from({ length: steps.length / 2 }, (_, i) =>
        JSON.stringify([steps.slice(2 * i, 2 * i + 2), stroke, opacity, width]),
      ),
    )
    .sort();
}

describe('lines on a screen', () => {
  it('are those of a picture, in far fewer strokes', () => {
    const { screen, picture } = painted(chain(90, (i) => ({ hue: i % 3 === 0 ? null : i % 3 })));
    expect(linesOf(screen)).toEqual(linesOf(picture));
    expect(screen.length).toBeLessThan(picture.length / 20);
  });

  it('keep their order and each its look, where these differ', () => {
    const { screen, picture } = painted(
      chain(20, (i) => ({ strength: i / 20, width: 1 - i / 40 })),
    );
    expect(screen).toEqual(picture);
  });

  it('differ from those of a picture by less than a shade, where looks hardly differ', () => {
    const { screen, picture } = painted(chain(60, (i) => ({ strength: 0.3 + i / 9000 })));
    const shade = (marks: readonly PathMark[]) => marks.map(({ opacity }) => opacity * 255);
    const most = Math.max(...shade(picture)) - Math.min(...shade(screen));
    expect(screen.length).toBeLessThan(4);
    expect(most).toBeLessThan(2);
  });

  it('stand alone where they are wider than a pixel: a path inks what it crosses but once', () => {
    const { screen } = painted(
      chain(40, () => ({})),
      3,
    );
    expect(screen).toHaveLength(40);
  });
});
