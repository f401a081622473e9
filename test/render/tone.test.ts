// Stepping back and coming forward: what an emphasis asks for, and the way there.

import { describe, expect, it } from 'vitest';
import { createFade } from '../../src/render/fade.ts';
import { blendTones, groundOpacity, toneOf } from '../../src/figure/tone.ts';
import { NO_EMPHASIS } from '../../src/scene/scene.ts';
import type { Emphasis, Scene } from '../../src/scene/scene.ts';

/** Only the numbers of nodes and edges matter here. */
const scene = (nodes: number, edges: number): Scene => ({
  nodes: Array(nodes).fill(0),
  edges: Array(edges).fill(0),
  captions: [],
});

const emphasis: Emphasis = {
  focusNodes: new Set([0]),
  focusEdges: new Set([1]),
  nearNodes: new Set([0, 1]),
  nearEdges: new Set([0]),
};

describe('toneOf', () => {
  it('leaves all as it is without an emphasis', () => {
    const tone = toneOf(scene(3, 3), NO_EMPHASIS);
    expect([...tone.nodes, ...tone.edges, tone.rest]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(groundOpacity(tone)).toBe(1);
  });

  it('lets what is near stand and the rest step back', () => {
    const tone = toneOf(scene(3, 3), emphasis);
    expect([...tone.nodes]).toEqual([0, 0, 1]);
    expect([...tone.edges]).toEqual([1, 1, 0]);
    expect(groundOpacity(tone)).toBeLessThan(0.5);
  });

  it('marks a focus without making anything step back', () => {
    const tone = toneOf(scene(3, 1), { ...NO_EMPHASIS, focusNodes: new Set([2]) });
    expect([...tone.nodes]).toEqual([0, 0, 0]);
  });

  it('ignores indices of a scene that is gone', () => {
    expect([...toneOf(scene(1, 0), emphasis).nodes]).toEqual([0]);
  });
});

describe('blendTones', () => {
  it('is half way at half', () => {
    const from = toneOf(scene(3, 3), NO_EMPHASIS);
    const half = blendTones(from, toneOf(scene(3, 3), emphasis), 0.5);
    expect([...half.nodes]).toEqual([0, 0, 0.5]);
    expect(half.rest).toBe(0.5);
  });
});

describe('a fade', () => {
  const goal = toneOf(scene(3, 3), emphasis);
  const started = () => {
    const fade = createFade();
    fade.aim(toneOf(scene(3, 3), NO_EMPHASIS), 0, true);
    return fade;
  };

  it('goes there without turning back, and stays', () => {
    const fade = started();
    fade.aim(goal, 1000, false);
    const levels = [1000, 1040, 1080, 1120, 1400].map((now) => fade.at(now).nodes[2]!);
    // In its first frame it is on its way already.
    expect(levels[0]).toBeGreaterThan(0.2);
    expect(levels[0]).toBeLessThan(0.4);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels.at(-1)).toBe(1);
    expect(fade.isMoving(1400)).toBe(false);
  });

  it('sets out from where it is when the goal changes on the way', () => {
    const fade = started();
    fade.aim(goal, 1000, false);
    const midway = fade.at(1050).nodes[2]!;
    fade.aim(toneOf(scene(3, 3), NO_EMPHASIS), 1050, false);
    const next = fade.at(1050).nodes[2]!;
    expect(next).toBeLessThan(midway);
    expect(next).toBeGreaterThan(midway * 0.6);
    expect(fade.at(1300).nodes[2]).toBe(0);
  });

  it('is there at once when asked, and for another scene', () => {
    const fade = started();
    fade.aim(goal, 1000, true);
    expect(fade.at(1000)).toBe(goal);
    const other = toneOf(scene(5, 0), NO_EMPHASIS);
    fade.aim(other, 1001, false);
    expect(fade.at(1001)).toBe(other);
  });
});
