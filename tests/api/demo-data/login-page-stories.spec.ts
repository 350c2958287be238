import { lapseGrants } from 'server/modules/money/grants/lapse-grants.ts';
import { startTrainings } from 'server/modules/training/applications/training/start-trainings.ts';
import { seedDemonstration } from 'server/seeds/seed-demonstration.ts';
import { sessionFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Balance {
  fundingSource: { code: string };
  granted: { cents: number };
  available: { cents: number };
  reserved: { cents: number };
  lapsed: { cents: number };
  forfeited: { cents: number };
  chooseBy: string | null;
  ifNothingIsDone: string | null;
}

interface Account {
  balances: Balance[];
  grants: { status: string; available: { cents: number }; carriedOverOn: string | null }[];
  applications: { nodes: { status: string; whatHappensNext: string; programme: { title: string } }[] };
  learningHistory: { programmeTitle: string; status: string }[];
  nextSteps: { code: string }[];
  movements: { totalCount: number; nodes: { sentence: string }[] };
}

const ACCOUNT = `{ viewer { account {
  balances { fundingSource { code } granted { cents } available { cents } reserved { cents } lapsed { cents } forfeited { cents } chooseBy ifNothingIsDone(locale: LV) }
  grants { status available { cents } carriedOverOn }
  applications(first: 10) { nodes { status whatHappensNext(locale: LV) programme { title(locale: LV) } } }
  learningHistory { programmeTitle(locale: LV) status }
  nextSteps { code }
  movements(first: 20) { totalCount nodes { sentence(locale: LV) } }
} } }`;

const QUOTES = `query ($slug: String!) { programme(slug: $slug) { quote { youPay { cents } isAvailable best { kind fundingSource { code } pays { cents } coPayment { cents } }
  schemes { fundingSource { code } kind eligibility pays { cents } coPayment { cents } coPaymentIfConfirmed { cents } fromGrants { amount { cents } } } } } }`;

interface Quoted {
  programme: {
    quote: {
      youPay: { cents: number };
      isAvailable: boolean;
      best: { kind: string; fundingSource: { code: string }; pays: { cents: number }; coPayment: { cents: number } } | null;
      schemes: {
        fundingSource: { code: string };
        kind: string;
        eligibility: string;
        pays: { cents: number };
        coPayment: { cents: number };
        coPaymentIfConfirmed: { cents: number } | null;
        fromGrants: { amount: { cents: number } }[];
      }[];
    };
  };
}

/** Who is offered on the login page is what the page says. */
describe('stories of the login page', () => {
  let app: TestApp;
  const people = new Map<string, string>();

  beforeAll(async () => {
    app = await testApp();
    await seedDemonstration(app.orm, { scale: 'small', clock: app.clock, personalDataKey: app.config.personalDataKey });
    for (const { name, id } of await app.orm.em
      .fork()
      .execute<{ name: string; id: string }[]>(
        `select p.given_name || ' ' || p.family_name as name, p.id from web.demonstration_person d join person p on p.id = d.person_id`,
      ))
      people.set(name, id);
  });
  afterAll(() => app.close());

  const cookieOf = (name: string) => sessionFor(app, people.get(name) as string);
  const accountOf = async (name: string): Promise<Account> => {
    const answer = await app.graphql<{ viewer: { account: Account } }>(ACCOUNT, {}, await cookieOf(name));
    expect(answer.errors).toBeUndefined();
    return answer.data.viewer.account;
  };
  const balanceOf = (account: Account, code = '2.3.1.4.i') => account.balances.find((one) => one.fundingSource.code === code) as Balance;
  const quoteFor = async (name: string, slug: string) => {
    const answer = await app.graphql<Quoted>(QUOTES, { slug }, await cookieOf(name));
    expect(answer.errors).toBeUndefined();
    return answer.data.programme.quote;
  };

  it('nothing is overdue: the nightly jobs find nothing to do', async () => {
    expect(await lapseGrants({ em: app.orm.em.fork(), clock: app.clock })).toEqual({ grants: 0, cents: 0 });
    expect(await startTrainings({ em: app.orm.em.fork(), clock: app.clock })).toEqual({ started: 0, turnedAway: 0 });
  });

  it('ACC-6: Anna has EUR 500.00 until a date and is told what happens then', async () => {
    const account = await accountOf('Anna Liepiņa');
    expect(balanceOf(account)).toMatchObject({ granted: { cents: 500_00 }, available: { cents: 500_00 }, chooseBy: '2027-03-25' });
    expect(balanceOf(account).ifNothingIsDone).toBeTruthy();
    expect(account.applications.nodes).toEqual([]);
    expect(account.nextSteps.length).toBeGreaterThan(0);
  });

  it('FUND worked example 1: Anna would pay nothing for a course at 412.13', async () => {
    const quote = await quoteFor('Anna Liepiņa', 'etsy-com-e-komercijas-platformas-pamatkurss-pardosanai-interneta');
    expect(quote.youPay.cents).toBe(0);
    expect(quote.best).toMatchObject({ kind: 'GRANT', fundingSource: { code: '2.3.1.4.i' }, pays: { cents: 412_13 } });
  });

  it('FUND worked example 3: Mārtiņš has two grants, which pay a module at 824.00, the older first', async () => {
    const account = await accountOf('Mārtiņš Ozols');
    expect(balanceOf(account).available.cents).toBe(1_000_00);
    expect(account.grants.map((grant) => grant.status).sort()).toEqual(['ACTIVE', 'CARRIED_OVER']);
    const quote = await quoteFor('Mārtiņš Ozols', 'datu-zinatne-un-masinmacisanas');
    const scheme = quote.schemes.find((one) => one.kind === 'GRANT');
    expect(scheme).toMatchObject({ pays: { cents: 824_00 }, coPayment: { cents: 0 } });
    expect(scheme?.fromGrants.map((share) => share.amount.cents)).toEqual([500_00, 324_00]);
  });

  it('Laura has an approved application with money reserved', async () => {
    const account = await accountOf('Laura Jansone');
    expect(account.applications.nodes).toMatchObject([{ status: 'APPROVED', programme: { title: 'Kiberdrošības pamati' } }]);
    expect(balanceOf(account)).toMatchObject({ available: { cents: 88_00 }, reserved: { cents: 412_00 } });
    expect(account.movements.nodes.length).toBe(2);
  });

  it('Kristīne is learning, Rihards waits, Aivars has a seat', async () => {
    expect((await accountOf('Kristīne Kļaviņa')).applications.nodes).toMatchObject([
      { status: 'IN_TRAINING', programme: { title: 'Aprūpētājs' } },
    ]);
    expect((await accountOf('Rihards Lapiņš')).applications.nodes).toMatchObject([{ status: 'WAITLISTED' }]);
    expect((await accountOf('Aivars Dimants')).applications.nodes).toMatchObject([{ status: 'IN_TRAINING' }]);
  });

  it('Pēteris has completed, Diāna has interrupted and lost her grant, Valdis let his lapse', async () => {
    expect((await accountOf('Pēteris Vītols')).learningHistory).toMatchObject([
      { programmeTitle: 'Kiberdrošības pamati', status: 'COMPLETED' },
    ]);
    const diana = await accountOf('Diāna Siliņa');
    expect(diana.grants.map((grant) => grant.status)).toEqual(['FORFEITED']);
    expect(balanceOf(diana).forfeited.cents).toBeGreaterThan(0);
    expect(balanceOf(await accountOf('Valdis Eglītis')).lapsed.cents).toBe(500_00);
  });

  it('FUND worked example 8: for Inga the register is silent: 40.00, or nothing', async () => {
    const quote = await quoteFor('Inga Zariņa', 'eku-siltinasanas-darbi');
    expect(quote.schemes.find((one) => one.fundingSource.code === '4.2.4.2')).toMatchObject({
      coPayment: { cents: 40_00 },
      coPaymentIfConfirmed: { cents: 0 },
    });
  });

  it('FUND worked example 6: Emīls is too young for the grant, and not for basic digital skills', async () => {
    const grant = await quoteFor('Emīls Krūmiņš', 'kiberdrosibas-pamati');
    expect(grant.schemes.filter((one) => one.fundingSource.code === '2.3.1.4.i').every((one) => one.eligibility === 'NOT_MET')).toBe(true);
    expect(await quoteFor('Emīls Krūmiņš', 'drosiba-interneta-ikdiena')).toMatchObject({ isAvailable: true, youPay: { cents: 0 } });
  });

  it('FUND worked example 5: Artūrs has a learning path, so the profession is paid in full', async () => {
    const quote = await quoteFor('Artūrs Balodis', 'kiberdrosibas-tehnikis');
    expect(quote.best).toMatchObject({ kind: 'FULL_COST', pays: { cents: 2127_19 }, coPayment: { cents: 0 } });
  });

  it('Elīna is here for the first time: no account, and registers know where she lives and works', async () => {
    const answer = await app.graphql<{
      viewer: {
        account: unknown;
        termsAccepted: boolean;
        known: { givenName: string; municipality: { code: string }; employment: string };
      };
    }>(
      '{ viewer { account { id } termsAccepted known { givenName municipality { code } employment } } }',
      {},
      await cookieOf('Elīna Kalniņa'),
    );
    expect(answer.data.viewer).toEqual({
      account: null,
      termsAccepted: false,
      known: { givenName: 'Elīna', municipality: { code: 'LV-022' }, employment: 'EMPLOYED' },
    });
  });

  it('ACC-1: Elīna opens her account and sees EUR 500.00 at once', async () => {
    const cookie = await cookieOf('Elīna Kalniņa');
    const { data: terms } = await app.graphql<{ viewer: { termsVersion: string } }>('{ viewer { termsVersion } }', {}, cookie);
    const opened = await app.graphql<{ openAccount: { userErrors: unknown[] } }>(
      'mutation ($input: OpenAccountInput!) { openAccount(input: $input) { userErrors { message path } } }',
      {
        input: {
          acceptTerms: true,
          termsVersion: terms.viewer.termsVersion,
          profile: { education: 'SECONDARY', employment: 'EMPLOYED', municipality: 'LV-022' },
        },
      },
      cookie,
    );
    expect(opened.data.openAccount.userErrors).toEqual([]);
    expect(balanceOf(await accountOf('Elīna Kalniņa'))?.available.cents).toBe(500_00);
  });

  it('ROLE-1: everybody on the staff acts in the role the page names', async () => {
    const roleOf = async (name: string) =>
      (
        await app.graphql<{ viewer: { actingAs: { role: string }; roles: { role: string; organisation: { name: string } | null }[] } }>(
          '{ viewer { actingAs { role } roles { role organisation { name } } } }',
          {},
          await cookieOf(name),
        )
      ).data.viewer;
    expect((await roleOf('Ieva Ozoliņa')).roles.map((one) => one.role)).toContain('PLATFORM_ADMINISTRATOR');
    expect((await roleOf('Andris Priede')).roles.map((one) => one.role)).toContain('FUNDING_SOURCE_MANAGER');
    expect((await roleOf('Agnese Dreimane')).roles).toContainEqual({
      role: 'PROVIDER_ADMINISTRATOR',
      organisation: { name: 'Latvijas Universitāte' },
    });
    expect((await roleOf('Juris Mednis')).roles.map((one) => one.role).sort()).toEqual(['ACCOUNT_HOLDER', 'PROVIDER_ADMINISTRATOR']);
  });
});
