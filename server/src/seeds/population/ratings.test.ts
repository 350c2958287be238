import { describe, expect, it } from 'vitest';
import { demonstrationProgrammes } from '../catalogue/programmes.ts';
import { answers } from './ratings.ts';
import { makeWorld } from './make-world.ts';

const programmes = demonstrationProgrammes();
const world = makeWorld('small', programmes, '2026-11-22');
const given = answers(programmes, world.applications);
const mean = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0) / numbers.length;
const shown = (value: number) => Math.round(value * 10) / 10;

describe('answers', () => {
  it('QUAL-6: are 3,941 with the published averages', () => {
    expect(given).toHaveLength(3_941);
    expect([0, 1, 2, 3].map((aspect) => shown(mean(given.map(({ stars }) => stars[aspect] as number))))).toEqual([4.5, 4.6, 4.7, 4.5]);
    expect(shown(mean(given.flatMap(({ stars }) => stars)))).toBe(4.6);
  });

  it('QUAL-6: tell programmes apart, none of those published below 3.0', () => {
    const ratings = [...Map.groupBy(given, (one) => one.programme).values()]
      .filter((some) => some.length >= 10)
      .map((some) => shown(mean(some.flatMap(({ stars }) => stars))));
    expect(ratings.length).toBeGreaterThan(25);
    expect(Math.min(...ratings)).toBeGreaterThanOrEqual(3.6);
    expect(Math.max(...ratings)).toBeGreaterThanOrEqual(4.8);
    expect(new Set(ratings).size).toBeGreaterThanOrEqual(6);
  });

  it('QUAL-5: are one per training, of people who completed it, and fewer than the learners', () => {
    const linked = given.flatMap(({ application }) => application ?? []);
    expect(new Set(linked).size).toBe(linked.length);
    for (const [programme, some] of Map.groupBy(given, (one) => one.programme)) expect(some.length).toBeLessThan(programme.participants);
    expect(given.every(({ stars }) => stars.every((one) => one >= 1 && one <= 5))).toBe(true);
  });
});
