import { globalId } from 'server/shared/global-id.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { staff } from 'server/testing/sign-in.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const WINDOWS = `query ($code: String!) { fundingSource(code: $code) { applicationWindows { opensAt closesAt isOpen allotment calendarUrl draw { code } } } }`;
const FIGURES = `query ($code: String!) { fundingSource(code: $code) { applicationWindows { figures { received decided waiting withdrawn } } } }`;

interface Shown {
  fundingSource: { applicationWindows: { opensAt: string; isOpen: boolean; allotment: string; calendarUrl: string }[] };
}

describe('FUND-25: application windows', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());

  const lines = async (path: string) => {
    const response = await fetch(app.address + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    return (await response.text()).replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  };

  it('are announced in advance, open and close to the second by themselves, and have a calendar entry', async () => {
    const source = await w.source({
      code: '6.6.6.6.i',
      schemes: [fullCostScheme()],
      rules: { applications: { windows: [{ from: '2026-12-01T07:00:00Z', until: '2026-12-08T15:00:00Z' }] } },
    });
    const at = async (instant: string) => {
      app.clock.set(new Date(instant));
      return (await app.graphql<Shown>(WINDOWS, { code: source.code })).data.fundingSource.applicationWindows;
    };
    const [announced] = await at('2026-11-22T10:00:00Z');
    expect(announced).toMatchObject({ opensAt: '2026-12-01T07:00:00.000Z', isOpen: false, allotment: 'ORDER_OF_RECEIPT', draw: null });
    const open = [];
    for (const instant of ['2026-12-01T06:59:59.999Z', '2026-12-01T07:00:00Z', '2026-12-08T14:59:59.999Z', '2026-12-08T15:00:00Z'])
      open.push((await at(instant))[0]!.isOpen);
    expect(open).toEqual([false, true, true, false]);
    expect(await at('2027-03-01T10:00:00Z')).toEqual([]);

    const entry = await lines(announced!.calendarUrl);
    expect(entry.filter((line) => line.startsWith('DTSTART'))).toEqual(['DTSTART:20261201T070000Z', 'DTSTART:20261208T150000Z']);
    expect(entry.find((line) => line.startsWith('SUMMARY'))).toMatch(/^SUMMARY:Sākas pieteikšanās: /);
    expect((await lines(`${announced!.calendarUrl}?locale=en`)).find((line) => line.startsWith('SUMMARY'))).toMatch(
      /^SUMMARY:Applications open: /,
    );
    app.clock.set(new Date('2026-11-22T10:00:00Z'));
  });

  it('of groups and rounds have one too; what does not exist or is not public has none', async () => {
    const source = await w.source({ schemes: [fullCostScheme()] });
    const programme = await w.programme({ fundingSources: [source] });
    const group = await w.group({
      programme,
      applicationsFrom: new Date('2026-12-01T07:00:00Z'),
      applicationsUntil: new Date('2026-12-05T21:59:59Z'),
    });
    const round = await w.round(source, { windowFrom: new Date('2027-01-11T07:00:00Z'), windowUntil: new Date('2027-01-20T15:00:00Z') });
    expect(await lines(`/calendar/groups/${globalId('Group', group.id)}.ics`)).toEqual(
      expect.arrayContaining([
        'DTSTART:20261201T070000Z',
        'DTSTART:20261205T215959Z',
        `DTSTART;VALUE=DATE:${group.startsOn.replaceAll('-', '')}`,
        `DTSTART;VALUE=DATE:${group.endsOn.replaceAll('-', '')}`,
      ]),
    );
    expect(await lines(`/calendar/rounds/${globalId('AllocationRound', round.id)}.ics`)).toContain('DTSTART:20270111T070000Z');
    for (const path of [
      `/calendar/rounds/${globalId('Group', round.id)}.ics`,
      '/calendar/groups/nothing.ics',
      '/calendar/sources/nothing/1.ics',
      '/calendar/sources/%00/1.ics',
    ])
      expect((await fetch(app.address + path, { headers: { accept: 'text/html' } })).status).toBe(404);
  });

  it('live figures are for those who work on the source', async () => {
    const source = await w.source({
      schemes: [fullCostScheme()],
      rules: { applications: { windows: [{ from: '2026-11-20T07:00:00Z', until: '2026-12-08T15:00:00Z' }] } },
    });
    const { cookie } = await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: source.id });
    const inside = await app.graphql(FIGURES, { code: source.code }, cookie);
    expect(inside.data).toEqual({
      fundingSource: { applicationWindows: [{ figures: { received: 0, decided: 0, waiting: 0, withdrawn: 0 } }] },
    });
    expect((await app.graphql(FIGURES, { code: source.code })).errors).toBeDefined();
  });
});
