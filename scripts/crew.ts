// Hands in threads of their own. The caller waits for them without leaving its function, and works along.
// A member that has nothing to do takes notes of what is to be read.

import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { unpackExtractions } from '../src/core/concepts/pack-extractions.ts';
import { createReader, OWN_HANDS } from '../src/core/hands.ts';
import { drawChart } from '../src/core/map/chart.ts';
import { placePapers } from '../src/core/map/place-papers.ts';
import { isQuiet } from '../src/core/papers/quiet-text.ts';
import { packingReader, readAndClean } from './crew/member.ts';
import { answerTo, dismiss, newsFor, startMember, takeTickets, tell } from './crew/members.ts';
import { share } from './crew/share.ts';
import { papersOf, portionsOf, textsOf } from './crew/tasks.ts';
import type { PaperText } from '../src/core/concepts/concept.ts';
import type { FirstKnowledge, Hands, Notes } from '../src/core/hands.ts';
import type { Chart, ChartOrder } from '../src/core/map/chart.ts';
import type { DumpReading } from '../src/core/papers/paper.ts';
import type { Member } from './crew/members.ts';
import type { Answer, Task } from './crew/tasks.ts';

/** Records below which threads take longer to start than they save. */
const FEW = 1000;

/**
 * How much of a function is to be run before V8 compiles it anew: six times what it takes to be enough.
 * Each thread compiles for itself, and a build is soon over: a third of what is compiled is never paid back.
 */
const WARM = 400_000;

/**
 * How much more than after the last whole collection the heap may hold before the next, in percent: what a
 * build keeps only grows, and each walk through it would find next to nothing.
 */
const GROWTH = 200;

/** How much of other functions V8 may compile into one, in bytes: half of what is usual, for the same reason. */
const INLINED = 500;

/** Hands for so many records, or about so many: as many threads as asked for, else as the machine has. */
export function withCrew<T>(wanted: number | null, records: number, work: (hands: Hands) => T): T {
  const threads = wanted ?? (records < FEW ? 1 : availableParallelism());
  if (threads === 1) return work(OWN_HANDS);
  setFlagsFromString(`--interrupt-budget=${WARM}`);
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
  // With a hand for every core none is left over to help with what is soon forgotten.
  if (threads >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge');
  const members = Array.from({ length: threads - 1 }, startMember);
  try {
    return work(handsOf(members));
  } finally {
    members.forEach(dismiss);
  }
}

/** Texts and papers in a portion. */
const TEXTS = 256;
const PAPERS = 64;

function handsOf(members: readonly Member[]): Hands {
  return {
    readParts: (parts) =>
      share(members, {
        portions: parts,
        jobOf: (part) => ({ kind: 'part', part }),
        own: readAndClean,
        open: ({ reading, texts }) => withCleaned(reading!, texts!),
      }),
    clean: (texts) => {
      // Most are clean, and that is sooner seen than told to another thread.
      const loud = texts.filter((text) => !isQuiet(text));
      const cleaned = share(members, {
        portions: portionsOf(loud, TEXTS),
        jobOf: (portion) => ({ kind: 'clean', texts: portion }),
        own: OWN_HANDS.clean,
        open: ({ texts: found }, given) => found!.map((text, i) => text ?? given[i]!),
      });
      const inTurn = cleaned.flat().values();
      let next = 0;
      return texts.map((text) => (text === loud[next] && ++next ? inTurn.next().value! : text));
    },
    learn: (knowledge) => {
      for (const member of members) tell(member, { ...knowledge, vocabulary: knowledge.given });
    },
    foresee: (papers, knowledge) => {
      foresee(members, papers, knowledge);
    },
    read: (papers, knowledge, count, sayings) => {
      for (const member of members) tell(member, knowledge);
      const reader = createReader(knowledge);
      const readPacked = packingReader(reader);
      const isToDefine = sayings !== undefined;
      const open = ({ packed, said }: Pick<Answer, 'packed' | 'said'>, place: number) => {
        sayings?.addOfPart(said!, place * PAPERS);
        return unpackExtractions(packed!, reader.ids);
      };
      const read = share(members, {
        papers,
        portions: portionsOf(textsOf(papers), 2 * PAPERS),
        jobOf: (portion, seen) => ({ kind: 'read', texts: seen ?? portion, isToDefine }),
        // What the caller reads itself is kept packed as well: see there.
        own: (portion, place) => {
          const notes = notesFor(members, papers, place);
          return open(readPacked({ papers: papersOf(portion), notes }, isToDefine), place);
        },
        open: (answer, _, place) => open(answer, place),
        count: (portions) => count?.(Math.min(portions * PAPERS, papers.length)),
      });
      return read.flat();
    },
    draw: (order, beginCheck) => {
      const artist = members.find(({ isReady }) => isReady);
      if (!artist) return OWN_HANDS.draw(order, beginCheck);
      beginCheck();
      const ticket = takeTickets(1);
      artist.port.postMessage({ kind: 'draw', ticket, order } satisfies Task);
      artist.due += 2;
      return () => drawnWith(artist, ticket, order) ?? drawChart(order);
    },
  };
}

/** What an artist draws, its papers placed while the areas are looked at; null where it is silent. */
function drawnWith(artist: Member, ticket: number, order: ChartOrder): Chart | null {
  const ground = answerTo(artist, ticket)?.ground;
  if (!ground) return null;
  const papers = placePapers(order.postings, ground.places, ground.minPapers);
  const chart = answerTo(artist, ticket)?.chart;
  // Nothing comes after it that another could do, and what it holds is a quarter of the memory.
  dismiss(artist);
  return chart ? { ...chart, papers } : null;
}

/**
 * Shows members the papers that each will be given first, a fair share, and those that are left to the
 * caller: of these they take notes for it, as long as it does what comes before reading.
 */
function foresee(
  members: readonly Member[],
  papers: readonly PaperText[],
  knowledge: FirstKnowledge,
): void {
  const portions = portionsOf(textsOf(papers), 2 * PAPERS);
  const each = Math.floor(portions.length / (members.length + 1));
  // The caller begins at the end.
  const callers = portions.map((texts, place) => ({ place, texts })).slice(members.length * each);
  callers.reverse();
  members.forEach((member, i) => {
    const [from, to] = [i * each, (i + 1) * each];
    const ticket = takeTickets(1);
    member.foreseen = { ticket, papers, from, to, noted: new Map() };
    const news = newsFor(member, { ...knowledge, vocabulary: knowledge.given });
    const own = portions.slice(from, to);
    const forCaller = callers.filter((_, n) => n % members.length === i);
    member.port.postMessage({ kind: 'foresee', ticket, news, own, forCaller } satisfies Task);
  });
}

/** The notes that a member has taken of one of the caller's portions, if it has. */
function notesFor(
  members: readonly Member[],
  papers: readonly PaperText[],
  place: number,
): readonly Notes[] | undefined {
  const shown = members.filter(({ foreseen }) => foreseen.papers === papers);
  return shown.map(({ foreseen }) => foreseen.noted.get(place)).find((notes) => notes);
}

function withCleaned(reading: DumpReading, texts: NonNullable<Answer['texts']>): DumpReading {
  const raw = textsOf(reading.records);
  return { ...reading, cleaned: texts.map((text, i) => text ?? raw[i]!) };
}
