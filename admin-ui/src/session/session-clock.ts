/**
 * When the session will end, as far as this browser knows (ROLE-7). Every answered request pushes the
 * idle end forward by the same span the server gave at the start; the absolute end does not move.
 * Tabs tell each other, so that a busy tab keeps a quiet one from warning.
 */
interface SessionClock {
  idleSpan: number;
  idleEndsAt: number;
  endsAt: number;
}

const WARNING = 5 * 60_000;
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('stars-session');
let clock: SessionClock | null = null;

channel?.addEventListener('message', (event: MessageEvent<number>) => moveIdleEnd(event.data));

export function startSessionClock(sessionEndsAt: string, idleEndsAt: string, now = Date.now()): void {
  const idle = Date.parse(idleEndsAt);
  clock = { idleSpan: Math.max(0, idle - now), idleEndsAt: idle, endsAt: Date.parse(sessionEndsAt) };
}

export function stopSessionClock(): void {
  clock = null;
}

export function noteActivity(now = Date.now()): void {
  moveIdleEnd(now);
  channel?.postMessage(now);
}

/** Milliseconds until the session ends by itself, null when nobody is logged in. */
export function timeLeft(now = Date.now()): number | null {
  return clock && Math.min(clock.idleEndsAt, clock.endsAt) - now;
}

/** Whether asking for more time helps, or the twelve hours are simply over. */
export function canBeExtended(): boolean {
  return clock !== null && clock.endsAt - clock.idleEndsAt > 1000;
}

export function isEndingSoon(now = Date.now()): boolean {
  const left = timeLeft(now);
  return left !== null && left <= WARNING;
}

function moveIdleEnd(from: number): void {
  if (clock) clock.idleEndsAt = Math.max(clock.idleEndsAt, Math.min(from + clock.idleSpan, clock.endsAt));
}
