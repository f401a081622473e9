// Areas keep their number, and so their colour, as far as they keep their members: a greedy matching by
// Jaccard index, as in tracking communities through time (D. Greene, D. Doyle & P. Cunningham 2010).

/** Stands for no area, of a concept that had none before. */
export const NO_AREA = 0xffffffff;

interface Match {
  readonly old: number;
  readonly now: number;
  readonly jaccard: number;
}

/**
 * Numbers for the areas of `next`: that of the most similar old area, else the lowest free one.
 * @param previous old area of each concept, {@link NO_AREA} where it had none; as long as `next`
 * @returns the new number of each area of `next`, all distinct; there may be gaps
 */
export function matchAreas(previous: Uint32Array, next: Uint32Array): Uint32Array {
  const count = next.reduce((max, c) => Math.max(max, c + 1), 0);
  const number = new Uint32Array(count).fill(NO_AREA);
  const taken = new Set<number>();
  for (const { old, now } of alikeFirst(previous, next)) {
    if (number[now] !== NO_AREA || taken.has(old)) continue;
    number[now] = old;
    taken.add(old);
  }
  let free = 0;
  return number.map((n) => {
    if (n !== NO_AREA) return n;
    while (taken.has(free)) free++;
    taken.add(free);
    return free;
  });
}

/** Pairs of areas that share a member, by falling Jaccard index, ties by number. */
function alikeFirst(previous: Uint32Array, next: Uint32Array): Match[] {
  const shared = new Map<string, [old: number, now: number, n: number]>();
  const sizes = [new Map<number, number>(), new Map<number, number>()] as const;
  next.forEach((now, i) => {
    const old = previous[i]!;
    sizes[1].set(now, (sizes[1].get(now) ?? 0) + 1);
    if (old === NO_AREA) return;
    sizes[0].set(old, (sizes[0].get(old) ?? 0) + 1);
    const key = `${old} ${now}`;
    shared.set(key, [old, now, (shared.get(key)?.[2] ?? 0) + 1]);
  });
  return [...shared.values()]
    .map(([old, now, n]) => ({
      old,
      now,
      jaccard: n / (sizes[0].get(old)! + sizes[1].get(now)! - n),
    }))
    .sort((p, q) => q.jaccard - p.jaccard || p.old - q.old || p.now - q.now);
}

/** Makes numbers dense from 0, moving as few as possible: the highest fill the gaps. */
export function closeGaps(areas: Uint32Array): Uint32Array {
  const used = [...new Set(areas)].sort((a, b) => a - b);
  const gaps = [...used.keys()].filter((n) => !used.includes(n));
  const moved = new Map(used.filter((n) => n >= used.length).map((n, i) => [n, gaps[i]!]));
  return areas.map((n) => moved.get(n) ?? n);
}
