import type { MikroORM } from '@mikro-orm/postgresql';
import { settableClock } from '../../shared/clock.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { moneyWorld } from '../money-world.ts';
import { brokenRules } from './check-histories.ts';
import { meetingOf, type Move, type Phase } from './history.ts';
import { BEGINNING, beginWorld, type Faults, type HistoryWorld, listening, planGroup } from './history-world.ts';
import { night } from './night.ts';
import { NothingFits, type Request } from './operation.ts';
import { operationsAt } from './operations.ts';

/** Operations that are looked back at together. */
const CHECKED_EVERY = 2_500;
/** At most so many of one world at the same moment. */
const AT_ONCE = 4;

export interface Played {
  operations: number;
  /** By name, how often it succeeded. */
  done: Map<string, number>;
  /** "apply: GROUP_CLOSED", how often. */
  refused: Map<string, number>;
}

/** A rule does not hold, or something was thrown that is no refusal. */
export class HistoryBroken extends Error {
  /** Number of the phase after which it was seen. */
  phase = 0;
}

/** As much of a story is told with what broke it. */
const TOLD = 40;

/**
 * Plays the histories of several worlds in one database, all of them at the same time and in the same days, and looks again and again
 * whether every rule holds. What a use case refuses is refused; anything else that is thrown breaks the history.
 */
export async function playHistories(orm: MikroORM, histories: readonly Phase[][]): Promise<Played> {
  const clock = settableClock(BEGINNING);
  const faults: Faults = { all: [] };
  const w = moneyWorld(orm, clock);
  const worlds: HistoryWorld[] = [];
  for (const _ of histories) {
    const world = await beginWorld(w, orm, clock, faults);
    for (const who of [0, 1, 2, 3]) await planGroup(world, { which: who * 3, who, cents: who });
    worlds.push(world);
  }
  const played: Played = { operations: 0, done: new Map(), refused: new Map() };
  let unchecked = 0;
  const check = async () => {
    const broken = await brokenRules(orm, clock, worlds);
    if (broken.length > 0) throw new HistoryBroken(broken.join('\n'));
    unchecked = 0;
  };
  const phases = Math.max(0, ...histories.map(({ length }) => length));
  const playPhase = async (at: number) => {
    await Promise.all(worlds.map((world, index) => playMoves(world, histories[index]![at]?.moves ?? [], played)));
    const moved = histories.reduce((sum, history) => sum + (history[at]?.moves.length ?? 0), 0);
    played.operations += moved;
    unchecked += moved;
    const days = histories[0]![at]?.days ?? 0;
    if (days > 0) {
      clock.set(new Date(clock.now().getTime() + days * 86_400_000));
      await night(orm, clock, listening(faults));
    }
    if (unchecked >= CHECKED_EVERY || at === phases - 1) await check();
  };
  for (let at = 0; at < phases; at++) {
    try {
      await playPhase(at);
    } catch (error) {
      const story = worlds.length === 1 ? `\n${worlds[0]!.story.slice(-TOLD).join('\n')}` : '';
      throw Object.assign(new HistoryBroken(`${wordsOf(error)}${story}`, { cause: error }), { phase: at });
    }
  }
  return played;
}

async function playMoves(world: HistoryWorld, moves: readonly Move[], played: Played): Promise<void> {
  let together: Promise<void>[] = [];
  for (const move of moves) {
    together.push(play(world, move, played));
    if (meetingOf(move) === 'with the next' && together.length < AT_ONCE) continue;
    await Promise.all(together);
    together = [];
  }
  await Promise.all(together);
}

async function play(world: HistoryWorld, move: Move, { done, refused }: Played): Promise<void> {
  const { name, request } = await choose(world, move);
  const answers = await send(request, meetingOf(move));
  for (const answer of answers) {
    if (answer.status === 'fulfilled') continue;
    if (!(answer.reason instanceof DomainError)) throw new HistoryBroken(`${name}: ${wordsOf(answer.reason)}`);
    add(refused, `${name}: ${answer.reason.code}`);
  }
  const outcomes = answers.map((answer) => (answer.status === 'fulfilled' ? 'done' : (answer.reason as DomainError).code));
  world.story.push(`${world.clock.today()} ${name} (${meetingOf(move)}): ${outcomes.join(', ')}`);
  const succeeded = answers.filter((answer) => answer.status === 'fulfilled');
  const told = new Set(succeeded.map(({ value }) => JSON.stringify(idOf(value))));
  if (told.size > 1) throw new HistoryBroken(`${name}: one request had two answers, ${[...told].join(' and ')}`);
  if (succeeded.length === 0) return;
  // a key that was used before, for the very same, answers what it made then
  const made = `${name} ${[...told][0]}`;
  if (name === 'apply' && world.made.has(made)) return;
  world.made.add(made);
  add(done, name);
  add(world.done, name);
}

async function choose(world: HistoryWorld, move: Move): Promise<{ name: string; request: Request }> {
  for (const { name, choose } of operationsAt(move.what)) {
    try {
      return { name, request: await choose(world, move) };
    } catch (error) {
      if (!(error instanceof NothingFits)) throw error;
    }
  }
  throw new HistoryBroken('something can always be done');
}

async function send(request: Request, meeting: string): Promise<PromiseSettledResult<unknown>[]> {
  if (meeting === 'sent twice at once') return Promise.allSettled([request(), request()]);
  const [first] = await Promise.allSettled([request()]);
  if (meeting !== 'sent again') return [first];
  return [first, ...(await Promise.allSettled([request()]))];
}

function idOf(answer: unknown): unknown {
  return answer !== null && typeof answer === 'object' && 'id' in answer ? answer.id : answer;
}

function add(to: Map<string, number>, name: string): void {
  to.set(name, (to.get(name) ?? 0) + 1);
}

function wordsOf(reason: unknown): string {
  if (reason instanceof HistoryBroken) return reason.message;
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
}
