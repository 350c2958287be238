import { randomUUID } from 'node:crypto';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld, type Resident } from 'server/testing/money-world.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import type { TestApp } from 'server/testing/test-app.ts';

type Scheme = NonNullable<NonNullable<Parameters<MoneyWorld['source']>[0]>['schemes']>[number];

export const certificateScheme = (more: Partial<Extract<Scheme, { kind: 'REIMBURSEMENT' }>> = {}): Scheme => ({
  kind: 'REIMBURSEMENT',
  code: 'CERTIFICATE',
  name: { lv: 'Sertifikāta izmaksu atmaksa', en: 'Certificate costs paid back' },
  claimKind: 'CERTIFICATE',
  achievedFrom: '2025-09-25',
  items: [
    { code: 'CISM', name: { lv: 'CISM', en: 'CISM' } },
    { code: 'CISA', name: { lv: 'CISA', en: 'CISA' } },
  ],
  ...more,
});

export const stipendScheme: Scheme = {
  kind: 'STIPEND',
  code: 'STIPEND',
  name: { lv: 'Stipendija', en: 'Stipend' },
  monthlyCents: 10_000,
  forSchemes: ['FULL_COST'],
};

export const travelScheme = (more: Partial<Extract<Scheme, { kind: 'TRAVEL' }>> = {}): Scheme => ({
  kind: 'TRAVEL',
  code: 'TRAVEL',
  name: { lv: 'Ceļš', en: 'Travel' },
  forSchemes: ['FULL_COST'],
  evidence: ['TICKET'],
  capPerMonthCents: 5_000,
  ...more,
});

/** A small document of each kind, recognised by its content. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export interface Uploaded {
  files: { id: string; name: string; mediaType: string; size: number }[];
  refused: { name: string; code: string; message: { lv: string; en: string } }[];
}

export interface ShownClaim {
  id: string;
  number: string;
  status: string;
  waitingFor: string | null;
  cost: { cents: number };
  recognised: { cents: number } | null;
  pays: { cents: number };
  missingEvidence: string[];
  whatHappensNext: string;
  nextBy: string | null;
  canBeDecided: boolean;
  canBeWithdrawn: boolean;
  daysInTraining: number | null;
  month: string | null;
  paidOn: string | null;
  paidTo: string | null;
  evidence: { file: string; kind: string; url: string | null; alsoIn: string[] }[];
  decision: { code: string; result: string; sentence: string; isOverridden: boolean }[];
  timeline: { from: string | null; to: string; reason: string; actor: string }[];
  transfers: { kind: string; amount: { cents: number } }[];
}

const FIELDS = `id number status waitingFor cost { cents } recognised { cents } pays { cents } missingEvidence whatHappensNext(locale: EN) nextBy canBeDecided canBeWithdrawn daysInTraining month paidOn paidTo
  evidence { file kind url alsoIn } decision { code result sentence(locale: EN) isOverridden } timeline { from to reason(locale: EN) actor(locale: EN) } transfers { kind amount { cents } }`;

export interface Changed {
  claim: ShownClaim | null;
  userErrors: { code: string; message: string; path: string[] }[];
}

/** What the tests of claims do again and again, over HTTP. */
export function claimScene(app: TestApp) {
  const w = moneyWorld(app.orm, app.clock);
  let invoices = 0;

  const cookieOf = (who: Resident) => sessionFor(app, who.person.id);

  async function upload(cookie: string | undefined, parts: { name: string; content: Buffer }[], headers: Record<string, string> = {}) {
    const form = new FormData();
    for (const { name, content } of parts) form.append('files', new Blob([new Uint8Array(content)]), name);
    const response = await fetch(`${app.address}/files`, {
      method: 'POST',
      body: form,
      headers: { 'Apollo-Require-Preflight': '1', ...(cookie ? { cookie } : {}), ...headers },
    });
    return { status: response.status, answer: (await response.json()) as Uploaded };
  }

  /** Uploads one document of each kind asked for. */
  async function evidence(cookie: string, ...kinds: string[]): Promise<{ file: string; kind: string }[]> {
    const { answer } = await upload(
      cookie,
      kinds.map((kind) => ({ name: `${kind}.pdf`, content: Buffer.concat([PDF, Buffer.from(randomUUID())]) })),
    );
    return answer.files.map(({ id, name }) => ({ file: id, kind: name.replace('.pdf', '') }));
  }

  async function run(mutation: string, input: object, cookie?: string): Promise<Changed> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await app.graphql<Record<string, Changed>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { claim { ${FIELDS} } userErrors { code message(locale: EN) path } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      cookie,
    );
    if (errors) throw new Error(`${errors[0]!.extensions.code}: ${errors[0]!.message}`);
    return data[mutation]!;
  }

  const look = async (id: string, cookie?: string) =>
    (
      await app.graphql<{ claim: ShownClaim | null; node: { id: string } | null }>(
        `query ($id: ID!) { claim(id: $id) { ${FIELDS} } node(id: $id) { id } }`,
        { id },
        cookie,
      )
    ).data;

  async function confirmBank(cookie: string, iban = 'LV80 BANK 0000 4351 9500 1') {
    const { data } = await app.graphql<{
      confirmBankAccount: { bankAccount: { masked: string } | null; userErrors: { code: string; message: string; path: string[] }[] };
    }>(
      'mutation ($input: ConfirmBankAccountInput!) { confirmBankAccount(input: $input) { bankAccount { masked } userErrors { code message(locale: EN) path } } }',
      { input: { iban, idempotencyKey: randomUUID() } },
      cookie,
    );
    return data.confirmBankAccount;
  }

  async function pay(input: object, cookie: string) {
    const { data, errors } = await app.graphql<{
      payClaims: {
        payout: { id: string; number: string; claimCount: number; total: { cents: number } } | null;
        userErrors: { code: string; message: string; path: string[] }[];
      };
    }>(
      'mutation ($input: PayClaimsInput!) { payClaims(input: $input) { payout { id number claimCount total { cents } } userErrors { code message(locale: EN) path } } }',
      { input: { idempotencyKey: randomUUID(), paidOn: '2026-11-22', reference: 'VK-1', ...input } },
      cookie,
    );
    if (errors) throw new Error(errors[0]!.extensions.code);
    return data.payClaims;
  }

  async function confirmStipends(input: object, cookie: string) {
    const { data, errors } = await app.graphql<{
      confirmStipends: { claims: { id: string; status: string }[] | null; userErrors: { code: string; message: string; path: string[] }[] };
    }>(
      'mutation ($input: ConfirmStipendsInput!) { confirmStipends(input: $input) { claims { id status } userErrors { code message(locale: EN) path } } }',
      { input: { idempotencyKey: randomUUID(), ...input } },
      cookie,
    );
    if (errors) throw new Error(errors[0]!.extensions.code);
    return data.confirmStipends;
  }

  /** A source with its officers and a resident with everything ready to claim. */
  async function scene(given: Parameters<MoneyWorld['source']>[0] = {}) {
    const source = await w.source({ schemes: [certificateScheme(), fullCostScheme(), stipendScheme, travelScheme()], ...given });
    const anna = await w.resident();
    const cookie = await cookieOf(anna);
    const manager = await staff(app, Role.PROJECT_MANAGER, { fundingSourceId: source.id });
    const payer = await staff(app, Role.FINANCE_OFFICER, { fundingSourceId: source.id });
    return { source, anna, cookie, manager, payer };
  }

  /** What somebody fills in to have a certificate paid back. */
  async function certificateClaim(source: { code: string }, cookie: string, more: object = {}) {
    const number = ++invoices;
    return {
      fundingSource: source.code,
      schemeCode: 'CERTIFICATE',
      cost: 57_500,
      item: 'CISM',
      result: 'ACHIEVED',
      achievedOn: '2026-10-01',
      certificateNumber: `C-${number}`,
      invoiceIssuer: 'SIA “Testu centrs”',
      invoiceNumber: `R-2026/${number}`,
      evidence: await evidence(cookie, 'INVOICE', 'PAYMENT', 'CERTIFICATE'),
      confirmFacts: true,
      ...more,
    };
  }

  /** A training under a scheme of the source, in the days given, as if it had begun. */
  async function training(
    source: Awaited<ReturnType<MoneyWorld['source']>>,
    who: Resident,
    given: { startsOn: string; endsOn: string; hours?: number; status?: string; schemeCode?: string },
  ) {
    const programme = await w.programme({ priceCents: 200_000, hours: given.hours ?? 160, fundingSources: [source] });
    const group = await w.group({ programme, startsOn: given.startsOn, endsOn: given.endsOn });
    const [row] = await app.orm.em.fork().execute<{ id: string; providerId: string }[]>(
      `insert into application (number, account_id, group_id, funding_source_id, scheme_code, scheme_kind, rules_version, status, price_cents, paid_by_scheme_cents, submitted_at, decision, holds_place, hours_missed)
       values (?, ?, ?, ?, ?, 'FULL_COST', 1, ?, 200000, 200000, '2026-01-01T10:00:00Z', '[]', true, 0) returning id`,
      [
        `P-T-${randomUUID().slice(0, 8)}`,
        who.account.id,
        group.id,
        source.id,
        given.schemeCode ?? 'FULL_COST',
        given.status ?? 'IN_TRAINING',
      ],
    );
    return { id: row!.id, globalId: globalId('Application', row!.id), providerId: programme.provider.id };
  }

  async function attended(applicationId: string, asOf: string, hoursMissed: number): Promise<void> {
    await app.orm.em
      .fork()
      .execute('insert into attendance_record (application_id, as_of, hours_missed) values (?, ?, ?)', [applicationId, asOf, hoursMissed]);
  }

  return { w, cookieOf, upload, evidence, run, look, confirmBank, pay, confirmStipends, scene, certificateClaim, training, attended };
}
