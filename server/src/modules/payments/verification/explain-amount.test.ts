import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemonstration } from '../../../seeds/seed-demonstration.ts';
import { settableClock } from '../../../shared/clock.ts';
import { grantScheme, moneyWorld, shareScheme } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { type RuleSet, ruleSet } from '../../rules/funding-sources/rules/rule-set.ts';
import { explainedAmountsOf } from './amount-explained.queries.ts';
import { expectedAmount } from './expected-amount.ts';
import { explainAmount } from './explain-amount.ts';
import { firstUnexplainedAmount, type ReservedAmount } from './reserved-amounts.ts';

const rulesOf = (...schemes: Parameters<typeof ruleSet>[0]['schemes']): RuleSet =>
  ruleSet({ period: { from: '2024-01-01', until: '2030-12-31' }, targetGroup: { all: [] }, schemes });

/** What the verification would find of an application whose money is as given. */
function amount(
  rules: RuleSet,
  schemeCode: string,
  given: { price: number; onGrants?: number; reserved: number; isOpen?: boolean },
): ReservedAmount {
  const expected = expectedAmount(rules, {
    schemeCode,
    priceCents: given.price,
    programmeKind: 'STUDY_COURSE' as never,
    onGrantsCents: given.onGrants ?? 0,
  });
  return {
    applicationId: 'a',
    number: 'P-1',
    receiptNumber: 1,
    fundingSourceId: 's',
    rulesVersion: 1,
    schemeCode,
    priceCents: given.price,
    decidedCents: given.reserved,
    reservedCents: given.reserved,
    isOpen: given.isOpen ?? false,
    expected,
    agrees: expected?.amountsCents.includes(given.reserved) ?? false,
  };
}
const plain = ({ lv, en }: { lv: string; en: string }) => [lv.replaceAll('\u00a0', ' '), en];

describe('how an amount follows', () => {
  it('BEY-29: a grant that was not enough, and one that was (worked examples 1 and 2)', () => {
    const rules = rulesOf(grantScheme());
    const short = explainAmount(amount(rules, 'GRANT', { price: 55_521, onGrants: 50_000, reserved: 50_000 }), rules, false);
    expect(plain(short.calculation)).toEqual([
      'Cena ir 555,21 €. Uz piešķīruma bija 500,00 €, un tik daudz tas sedz.',
      'The price is €555.21. There was €500.00 on the grant, and that is what it pays.',
    ]);
    expect(short).toMatchObject({ resultCents: 50_000, difference: null, isExempt: false, shareBasisPoints: null });
    const enough = explainAmount(amount(rules, 'GRANT', { price: 41_213, onGrants: 50_000, reserved: 41_213 }), rules, false);
    expect(plain(enough.calculation)[1]).toBe('The price is €412.13. The grant had enough to pay it in full.');
  });

  it('BEY-29: a share, a limit, and an exemption with the facts it hung on (worked examples 7 and 8)', () => {
    const rules = rulesOf(shareScheme());
    const usual = explainAmount(amount(rules, 'SHARE', { price: 40_000, reserved: 36_000 }), rules, false);
    expect(plain(usual.calculation)).toEqual(['90 % no cenas 400,00 € ir 360,00 €.', '90% of the price, €400.00, is €360.00.']);
    expect(usual).toMatchObject({ shareBasisPoints: 9_000, isExempt: false, resultCents: 36_000 });
    const exempt = explainAmount(amount(rules, 'SHARE', { price: 40_000, reserved: 40_000 }), rules, false);
    expect(exempt).toMatchObject({ shareBasisPoints: 10_000, isExempt: true, factCodes: ['LOW_INCOME'] });
    expect(exempt.calculation.lv).toContain('Lielākā daļa pienākas, jo izpildās: trūcīga vai maznodrošināta mājsaimniecība.');
    const open = explainAmount(amount(rules, 'SHARE', { price: 40_000, reserved: 40_000, isOpen: true }), rules, false);
    expect(open.calculation.en).toContain('It is not known yet whether this holds');
    const capped = rulesOf(shareScheme({ capCents: 20_000 }));
    expect(plain(explainAmount(amount(capped, 'SHARE', { price: 40_000, reserved: 20_000 }), capped, false).calculation)[1]).toBe(
      '90% of the price, €400.00, is €360.00. No more than €200.00 is paid for one application, so it is €200.00.',
    );
  });

  it('BEY-29: of a shared price a source gives no more than its rules', () => {
    const rules = rulesOf(shareScheme());
    const part = explainAmount(amount(rules, 'SHARE', { price: 40_000, reserved: 10_000 }), rules, true);
    expect(part.resultCents).toBe(10_000);
    expect(plain(part.calculation)[1]).toContain('Two sources share the price: the part of this one is €100.00.');
  });

  it('BEY-29: says plainly that the amounts differ, and that a version has no such scheme', () => {
    const rules = rulesOf(shareScheme());
    const wrong = explainAmount({ ...amount(rules, 'SHARE', { price: 40_000, reserved: 36_001 }), decidedCents: 36_000 }, rules, false);
    expect(plain(wrong.difference!)[1]).toBe(
      'The amounts differ: the rules give €360.00, the decision says €360.00, the ledger reserved €360.01. This has to be looked into.',
    );
    const gone = explainAmount(amount(rules, 'GRANT', { price: 40_000, reserved: 36_000 }), rules, false);
    expect(gone).toMatchObject({ resultCents: null });
    expect(gone.difference!.lv).toContain('noteikumi dod neko');
  });
});

describe('amounts of the demonstration', () => {
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await seedDemonstration(database.orm, { scale: 'small', clock, personalDataKey: 'a key for tests of thirty-two characters' });
  }, 180_000);
  afterAll(() => database.close());

  const explainedOf = async () => {
    const ctx = moneyWorld(database.orm, clock).as(null);
    const rows = await ctx.em.execute<{ id: string }[]>('select id from application where funding_source_id is not null');
    return (await Promise.all(rows.map(({ id }) => explainedAmountsOf(ctx, id)))).flat();
  };

  it('BEY-29: every reserved amount is explained to the cent, line by line', async () => {
    const explained = await explainedOf();
    expect(explained.length).toBeGreaterThan(400);
    for (const { agrees, difference, result, reserved, reservedFrom, later, calculation, rulesFrom } of explained) {
      expect([agrees, difference, result]).toEqual([true, null, reserved]);
      const sum = (lines: { amount: { cents: number } }[]) => lines.reduce((total, { amount: { cents } }) => total + cents, 0);
      const released = later.filter(({ label }) => label.en?.startsWith('Released: the facts'));
      expect(sum(reservedFrom) - sum(released)).toBe(reserved.cents);
      expect(calculation.lv).toMatch(/€/);
      expect(rulesFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(explained.flatMap(({ later }) => later).length).toBeGreaterThan(300);
  });

  it('BEY-29: a decision that was tampered with is told by the verification and by the explanation', async () => {
    const [one] = await database.orm.em
      .fork()
      .execute<{ id: string; number: string }[]>(
        `update application set paid_by_scheme_cents = paid_by_scheme_cents - 1, co_payment_cents = co_payment_cents + 1 where id = (select subject_id from ledger_account where kind = 'RESERVED' and balance_cents > 0 order by id limit 1) returning id, number`,
      );
    expect(await firstUnexplainedAmount(database.orm.em.fork() as never)).toContain(one!.number);
    const differing = (await explainedOf()).filter(({ agrees }) => !agrees);
    expect(differing.map(({ applicationId }) => applicationId)).toEqual([one!.id]);
    expect(differing[0]!.difference?.en).toMatch(/^The amounts differ/);
  });
});
