import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testing/test-database.ts';
import { settableClock } from '../../../shared/clock.ts';
import { Role } from '../access/role.enum.ts';
import { audit, withoutSecrets } from './audit.ts';

describe('withoutSecrets', () => {
  it('ROLE-6: keeps values but never a personal code, by its name or by its look', () => {
    const value = {
      email: 'a@b.lv',
      personalCode: '161175-19997',
      note: 'call 16117519997 or 161175-19997',
      nested: [{ personalCodeCipher: 'v1.x', at: new Date(0) }],
      none: undefined,
    };
    expect(withoutSecrets(value)).toEqual({
      email: 'a@b.lv',
      note: 'call [personal code] or [personal code]',
      nested: [{ at: '1970-01-01T00:00:00.000Z' }],
      none: null,
    });
  });

  it('ROLE-6: leaves amounts, dates and ids alone', () => {
    const value = { cents: 50_000, on: '2026-11-22', id: '0192f0c1-2d3e-7000-8000-123456789012', phone: '+37120000000' };
    expect(withoutSecrets(value)).toEqual(value);
  });
});

describe('the audit log in the database', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await testDatabase()));
  afterAll(() => database.close());

  it('ROLE-6: refuses to change, delete or empty what was written', async () => {
    const em = database.orm.em.fork();
    const personId = '00000000-0000-7000-8000-000000000001';
    const own = { role: Role.PLATFORM_ADMINISTRATOR, providerId: null, fundingSourceId: null };
    await audit(
      {
        em,
        clock: settableClock(new Date('2026-11-22T10:00:00Z')),
        viewer: { personId, accountId: null, capacities: [own], actingAs: own },
        address: '10.0.0.1',
      },
      { action: 'tryThings', subject: `Person:${personId}`, purpose: 'a test', before: { a: 1 }, after: { a: 2 } },
    );
    const [entry] = await em.execute('select at, actor_id, role, action, subject, purpose, address, before, after from audit_entry');
    expect(entry).toEqual({
      at: '2026-11-22 10:00:00+00',
      actor_id: personId,
      role: 'PLATFORM_ADMINISTRATOR',
      action: 'tryThings',
      subject: `Person:${personId}`,
      purpose: 'a test',
      address: '10.0.0.1',
      before: { a: 1 },
      after: { a: 2 },
    });
    for (const statement of [
      `update audit_entry set action = 'nothing'`,
      'delete from audit_entry',
      'truncate audit_entry',
      `insert into audit_entry (id, at, action, subject) select id, at, 'x', 'y' from audit_entry on conflict (id) do update set action = 'x'`,
    ]) {
      await expect(em.execute(statement), statement).rejects.toThrow('the audit log is append-only');
    }
    expect(await em.execute('select action from audit_entry')).toEqual([{ action: 'tryThings' }]);
  });
});
