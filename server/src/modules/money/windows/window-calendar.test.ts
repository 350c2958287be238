import { describe, expect, it } from 'vitest';
import { windowCalendar } from './window-calendar.ts';

const given = {
  uid: 'source.1@stars.example',
  subject: 'Mikrokvalifikācijas; "īsas", ātras',
  opensAt: new Date('2026-12-01T07:00:05Z'),
  closesAt: new Date('2026-12-08T15:00:00Z'),
  url: 'https://stars.example/finansejums/1',
  now: new Date('2026-11-22T10:00:00Z'),
  language: 'lv' as const,
};
const unfolded = (text: string) => text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');

describe('FUND-25: a calendar entry of a window', () => {
  it('has the moments to the second, in UTC, and says them in Latvian time', () => {
    const lines = unfolded(windowCalendar(given));
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual(['DTSTART:20261201T070005Z', 'DTSTART:20261208T150000Z']);
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toMatch(/09:00:05.*17:00:00.*Latvijas laiks/);
    expect(lines.find((line) => line.startsWith('SUMMARY'))).toBe('SUMMARY:Sākas pieteikšanās: Mikrokvalifikācijas\\; "īsas"\\, ātras');
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2);
  });

  it('a moved window keeps its name and gets a higher number, so that calendars move the entry', () => {
    const later = { ...given, opensAt: new Date('2026-12-02T07:00:05Z'), now: new Date('2026-11-23T10:00:00Z') };
    const of = (text: string, name: string) => unfolded(text).filter((line) => line.startsWith(name));
    expect(of(windowCalendar(later), 'UID')).toEqual(of(windowCalendar(given), 'UID'));
    const sequence = (text: string) => Number(of(text, 'SEQUENCE')[0]!.slice('SEQUENCE:'.length));
    expect(sequence(windowCalendar(later))).toBeGreaterThan(sequence(windowCalendar(given)));
  });

  it('of a window with a draw tells when the draw is', () => {
    const lines = unfolded(windowCalendar({ ...given, language: 'en', drawAt: new Date('2026-12-08T16:00:00Z') }));
    expect(lines).toContain('DTSTART:20261208T160000Z');
    expect(lines.find((line) => line.startsWith('SUMMARY:Draw'))).toBeDefined();
  });

  it('of a group has the first and the last day of the training, without an hour', () => {
    const lines = unfolded(windowCalendar({ ...given, training: { startsOn: '2027-01-11', endsOn: '2027-03-26' } }));
    expect(lines.filter((line) => line.startsWith('DTSTART;VALUE=DATE'))).toEqual([
      'DTSTART;VALUE=DATE:20270111',
      'DTSTART;VALUE=DATE:20270326',
    ]);
    expect(lines.filter((line) => line.startsWith('SUMMARY:')).map((line) => line.split(':')[1])).toEqual([
      'Sākas pieteikšanās',
      'Beidzas pieteikšanās',
      'Sākas mācības',
      'Beidzas mācības',
    ]);
  });
});
