import { afterEach, describe, expect, it } from 'vitest';
import { canBeExtended, isEndingSoon, noteActivity, startSessionClock, stopSessionClock, timeLeft } from './session-clock.ts';

const NOW = Date.parse('2026-06-01T08:00:00Z');
const minutes = (count: number) => count * 60_000;

afterEach(stopSessionClock);

describe('session clock', () => {
  it('ROLE-7: warns five minutes before thirty idle minutes are over', () => {
    startSessionClock('2026-06-01T20:00:00Z', '2026-06-01T08:30:00Z', NOW);
    expect(isEndingSoon(NOW + minutes(24))).toBe(false);
    expect(isEndingSoon(NOW + minutes(25))).toBe(true);
  });

  it('ROLE-7: every answered request gives the idle time anew', () => {
    startSessionClock('2026-06-01T20:00:00Z', '2026-06-01T08:30:00Z', NOW);
    noteActivity(NOW + minutes(20));
    expect(timeLeft(NOW + minutes(20))).toBe(minutes(30));
  });

  it('ROLE-7: twelve hours are the end, however busy one is', () => {
    startSessionClock('2026-06-01T08:40:00Z', '2026-06-01T08:30:00Z', NOW);
    noteActivity(NOW + minutes(25));
    expect(timeLeft(NOW + minutes(25))).toBe(minutes(15));
    expect(canBeExtended()).toBe(false);
  });

  it('says nothing when nobody is logged in', () => {
    expect(timeLeft(NOW)).toBeNull();
    expect(isEndingSoon(NOW)).toBe(false);
  });
});
