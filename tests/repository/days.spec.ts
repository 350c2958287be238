import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayOf, days } from '../../scripts/check/days.ts';

const MOVED_DATE = join(import.meta.dirname, '../../scripts/check/moved-date.mjs');

describe('The days on which calendars go wrong', () => {
  it('are the next ones from any day, and every run takes one of them', () => {
    for (const now of ['2026-11-30T12:00:00Z', '2027-12-31T23:00:00Z', '2028-02-29T09:00:00Z', '2028-03-01T00:00:00Z'].map(
      (at) => new Date(at),
    )) {
      const all = days(now);
      expect(all.every(({ at }) => at > now)).toBe(true);
      expect(all).toContainEqual(dayOf(now));
    }
    const found = days(new Date('2026-11-22T12:00:00Z')).map(({ at }) => at.toISOString().slice(0, 16));
    expect(found).toEqual(
      expect.arrayContaining(['2026-12-31T10:00', '2028-02-28T10:00', '2028-02-29T10:00', '2027-03-28T00:50', '2027-10-31T00:50']),
    );
  });

  it('a moved clock is the present of every Node it starts, goes on, and leaves what is written down as it is', () => {
    const program = `
      const first = Date.now();
      while (Date.now() - first < 5);
      console.log(JSON.stringify([new Date().toISOString().slice(0, 10), Date().slice(11, 15), new Date(0).toISOString(), new Date() instanceof Date, new Date().constructor === Date, new Date(2026, 0, 2).getDate()]));`;
    const movedBy = Date.parse('2028-02-29T12:00:00Z') - Date.now() + Number(process.env['STARS_MOVED_BY'] ?? 0);
    const said = execFileSync(process.execPath, ['--import', MOVED_DATE, '-e', program], {
      encoding: 'utf8',
      env: { STARS_MOVED_BY: String(movedBy) },
    });
    expect(JSON.parse(said)).toEqual(['2028-02-29', '2028', '1970-01-01T00:00:00.000Z', true, true, 2]);
  });
});
