import { createHash } from 'node:crypto';
import { bankNumbers } from '../../modules/platform/sealing/bank-numbers.ts';
import { maskedIban } from '../../modules/people/bank-accounts/confirm-bank-account.ts';
import { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import { ClaimRejectionReason } from '../../modules/payments/claims/claim-rejection-reason.enum.ts';
import { ClaimResult } from '../../modules/payments/claims/claim-result.enum.ts';
import { claimRejectionWords } from '../../modules/payments/claims/words/claim-words.ts';
import type { ClaimStatus } from '../../modules/payments/claims/claim-moves.ts';
import { judgeClaim } from '../../modules/payments/claims/judging/judge-claim.ts';
import { proposeStipend } from '../../modules/payments/claims/stipends/propose-stipends.ts';
import { keepJudgement, standingOf } from '../../modules/payments/claims/judging/standing-of-claim.ts';
import { trainingsOfClaims } from '../../modules/payments/claims/judging/training-of-claim.ts';
import { approvalKey } from '../../modules/payments/claims/deciding/approve-claims.ts';
import type { EvidenceKind } from '../../modules/rules/eligibility/facts.ts';
import { dayWords, euros } from '../../modules/platform/words/words.ts';
import { fileKey } from '../../modules/people/files/keep-file.ts';
import { sealBytes } from '../../modules/platform/sealing/sealed.ts';
import { budget, paidToPerson, payableToPerson } from '../../modules/money/ledger/accounts.ts';
import { post } from '../../modules/money/ledger/ledger.ts';
import { TransferKind } from '../../modules/money/ledger/transfer-kind.enum.ts';
import { addWorkingDays } from '../../shared/working-days.ts';
import type { Translation } from '../../shared/translation.ts';
import { dayOf, inDays, at as instant } from '../population/days.ts';
import { demonstrationPaper } from './demonstration-paper.ts';
import { Kind } from './ids.ts';
import { insertRows } from './insert-rows.ts';
import { accountIdOf } from './load-people.ts';
import { iso, type Loading } from './loading.ts';

const SOURCE = '2.3.1.4.i';

/** What became of a claim in the demonstration; the rules must agree, or the loading fails. */
type Story = 'SUBMITTED' | 'DOCUMENTS' | 'ASKED' | 'AWAITED' | 'APPROVED' | 'PAID' | 'REFUSED' | 'DECLINED' | 'WITHDRAWN';

interface Plan {
  who: string;
  story: Story;
  scheme: 'CERTIFICATE' | 'ASSESSMENT';
  item: string;
  costCents: number;
  issuer: string;
  /** Days before today. */
  daysAgo: number;
}

/** One of every state, and a few more in the queue. All the people are invented. */
const PLANS: readonly Plan[] = [
  { who: 'peteris', story: 'PAID', scheme: 'CERTIFICATE', item: 'CISA', costCents: 72_600, issuer: 'ISACA Latvija', daysAgo: 41 },
  {
    who: 'diana',
    story: 'APPROVED',
    scheme: 'ASSESSMENT',
    item: 'programmesanas-tehnikis',
    costCents: 18_600,
    issuer: 'Rīgas Tehniskā koledža',
    daysAgo: 16,
  },
  {
    who: 'inga',
    story: 'APPROVED',
    scheme: 'CERTIFICATE',
    item: 'LEAD-AUDITOR',
    costCents: 94_500,
    issuer: 'SIA Baltijas sertifikācija',
    daysAgo: 12,
  },
  { who: 'martins', story: 'SUBMITTED', scheme: 'CERTIFICATE', item: 'CISM', costCents: 57_500, issuer: 'ISACA Latvija', daysAgo: 6 },
  {
    who: 'laura',
    story: 'SUBMITTED',
    scheme: 'CERTIFICATE',
    item: 'IDENTITY-ACCESS',
    costCents: 16_500,
    issuer: 'SIA Testu centrs',
    daysAgo: 4,
  },
  {
    who: 'emils',
    story: 'SUBMITTED',
    scheme: 'ASSESSMENT',
    item: 'datorsistemu-tehnikis',
    costCents: 18_600,
    issuer: 'Ventspils Tehnikums',
    daysAgo: 2,
  },
  {
    who: 'valdis',
    story: 'DOCUMENTS',
    scheme: 'CERTIFICATE',
    item: 'CYBERSECURITY',
    costCents: 41_900,
    issuer: 'SIA Testu centrs',
    daysAgo: 5,
  },
  {
    who: 'rihards',
    story: 'ASKED',
    scheme: 'CERTIFICATE',
    item: 'LEAD-IMPLEMENTER',
    costCents: 88_000,
    issuer: 'SIA Baltijas sertifikācija',
    daysAgo: 9,
  },
  {
    who: 'kristine',
    story: 'AWAITED',
    scheme: 'ASSESSMENT',
    item: 'kiberdrosibas-tehnikis',
    costCents: 18_600,
    issuer: 'Rīgas Tehniskā koledža',
    daysAgo: 3,
  },
  { who: 'olena', story: 'REFUSED', scheme: 'CERTIFICATE', item: 'CISM', costCents: 57_500, issuer: 'ISACA Latvija', daysAgo: 20 },
  { who: 'aivars', story: 'DECLINED', scheme: 'CERTIFICATE', item: 'CISA', costCents: 72_600, issuer: 'ISACA Latvija', daysAgo: 25 },
  {
    who: 'sanita',
    story: 'WITHDRAWN',
    scheme: 'CERTIFICATE',
    item: 'CYBERSECURITY',
    costCents: 41_900,
    issuer: 'SIA Testu centrs',
    daysAgo: 15,
  },
];

/** Who has confirmed where to be paid; the numbers are right in form and belong to nobody. */
const BANK_ACCOUNTS: Readonly<Record<string, string>> = {
  peteris: 'LV80BANK0000435195001',
  diana: 'LV20HABA0551000777888',
  martins: 'LV42UNLA0050010203040',
  laura: 'LV03HABA0551000111222',
};

/** Claims with their documents, timelines and money; each is judged by the rules as a real one would be. */
export async function loadClaims(loading: Loading, secret: string): Promise<void> {
  await loadBankAccounts(loading, secret);
  for (const [index, plan] of PLANS.entries()) await loadClaim(loading, secret, plan, index + 1);
  await loading.em.execute(`select setval('claim_number', ?)`, [PLANS.length]);
  await loadStipends(loading);
  await loadAttendance(loading);
}

function residentOf({ world }: Loading, key: string) {
  const found = world.residents.find(({ demonstration }) => demonstration?.key === key);
  if (!found) throw new Error(`There is no ${key} among the people.`);
  return found;
}

function personOf(loading: Loading, key: string): string {
  return loading.ids.of(residentOf(loading, key));
}

function accountOf(loading: Loading, key: string): string {
  return accountIdOf.get(residentOf(loading, key) as never) as string;
}

async function loadBankAccounts(loading: Loading, secret: string): Promise<void> {
  const numbers = bankNumbers(secret);
  const confirmed = instant(inDays(loading.today, -60), 12);
  await insertRows(
    loading.em,
    'bank_account',
    Object.entries(BANK_ACCOUNTS).map(([key, iban]) => {
      const id = loading.ids.make(Kind.BANK_ACCOUNT, confirmed);
      return {
        id,
        account_id: accountOf(loading, key),
        cipher: numbers.seal(iban),
        fingerprint: numbers.fingerprint(iban),
        masked: maskedIban(iban),
        confirmed_at: iso(confirmed),
      };
    }),
  );
}

async function loadClaim(loading: Loading, secret: string, plan: Plan, number: number): Promise<void> {
  const { em, ids, today } = loading;
  const submittedAt = instant(inDays(today, -plan.daysAgo), 10, number * 3);
  const day = dayOf(submittedAt);
  const id = ids.make(Kind.CLAIM, submittedAt);
  const accountId = accountOf(loading, plan.who);
  const personId = personOf(loading, plan.who);
  const fundingSourceId = loading.sourceIds.get(SOURCE) as string;
  const version = loading.sources
    .find(({ code }) => code === SOURCE)!
    .versions.findLast(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom <= day)!.number;
  const result =
    plan.story === 'AWAITED' ? ClaimResult.AWAITED : plan.story === 'REFUSED' ? ClaimResult.NOT_ACHIEVED : ClaimResult.ACHIEVED;
  const achievedOn = result === ClaimResult.ACHIEVED ? inDays(day, -9) : null;
  const evidence: EvidenceKind[] = plan.story === 'DOCUMENTS' ? ['INVOICE'] : ['INVOICE', 'PAYMENT', 'CERTIFICATE'];
  const invoiceNumber = `R-${1_000 + number * 7}`;
  const row = {
    id,
    created_at: iso(submittedAt),
    number: `A-${day.slice(0, 4)}-${String(number).padStart(6, '0')}`,
    account_id: accountId,
    funding_source_id: fundingSourceId,
    scheme_code: plan.scheme,
    kind: 'REIMBURSEMENT',
    rules_version: version,
    status: 'SUBMITTED',
    item: plan.item,
    result,
    achieved_on: achievedOn,
    certificate_number: achievedOn && `${plan.item.slice(0, 4).toUpperCase()}-${20_480 + number * 311}`,
    certificate_key:
      achievedOn &&
      `${plan.item
        .slice(0, 4)
        .toUpperCase()
        .replace(/[^A-Z]/g, '')}${20_480 + number * 311}`,
    invoice_issuer: plan.issuer,
    invoice_number: invoiceNumber,
    invoice_key: `${plan.issuer}:${invoiceNumber}`,
    cost_cents: plan.costCents,
    submitted_at: iso(submittedAt),
    answer_by: addWorkingDays(day, 5),
    asked_evidence: [],
    decision: [],
    approvals: 0,
  };
  await insertRows(em, 'claim', [row]);
  for (const kind of evidence) await loadPaper(loading, secret, { claimId: id, personId, kind, plan, at: submittedAt, invoiceNumber });

  const judged = await judgeClaim(
    em,
    { now: () => new Date(submittedAt), today: () => day },
    {
      claimId: id,
      accountId,
      fundingSourceId,
      schemeCode: plan.scheme,
      rulesVersion: version,
      on: day,
      costCents: plan.costCents,
      item: plan.item,
      result,
      achievedOn,
      applicationId: null,
      month: null,
      evidence,
    },
  );
  if (!judged) throw new Error(`The rules have no answer to the claim of ${plan.who}.`);
  const standing = standingOf(judged);
  await keepJudgement(em, id, judged, standing);
  const events: Event[] = [
    {
      at: submittedAt,
      from: null,
      to: ApplicationStatus.SUBMITTED,
      actorId: personId,
      reason: { lv: 'Pieprasījums saņemts.', en: 'Claim received.' },
    },
    { at: submittedAt, from: ApplicationStatus.SUBMITTED, to: standing.status, actorId: null, reason: standing.reason },
  ];
  await em.execute('update claim set status = ?, waiting_for = ?, decided_at = ? where id = ?', [
    standing.status,
    standing.waitingFor ?? null,
    standing.status === ApplicationStatus.REJECTED ? iso(submittedAt) : null,
    id,
  ]);
  await goOn(loading, plan, { id, accountId, personId, fundingSourceId, submittedAt, cents: judged.paysCents }, events);
  await insertRows(
    em,
    'claim_event',
    events.map(({ at, actorId, ...event }) => ({ claim_id: id, at: iso(at), actor_id: actorId, ...event })),
  );
}

interface Event {
  at: number;
  from: ClaimStatus | null;
  to: ClaimStatus;
  actorId: string | null;
  reason: Translation;
}

/** What people did with the claim after the rules had spoken. */
async function goOn(
  loading: Loading,
  { story }: Plan,
  claim: { id: string; accountId: string; personId: string; fundingSourceId: string; submittedAt: number; cents: number },
  events: Event[],
): Promise<void> {
  const { em } = loading;
  const officer = personOf(loading, 'project-manager');
  const decidedAt = claim.submittedAt + 2 * 86_400_000;
  const from = ApplicationStatus.SUBMITTED;
  if (story === 'ASKED') {
    const asked = { lv: 'Maksājumā nav redzams, kas samaksāja.', en: 'The payment does not show who has paid.' };
    await em.execute(
      `update claim set status = 'WAITING_FOR_FACTS', waiting_for = 'EVIDENCE', asked_evidence = '{PAYMENT}', asked_words = ?::jsonb where id = ?`,
      [JSON.stringify(asked), claim.id],
    );
    events.push({ at: decidedAt, from, to: ApplicationStatus.WAITING_FOR_FACTS, actorId: officer, reason: asked });
  } else if (story === 'DECLINED') {
    await em.execute(`update claim set status = 'REJECTED', decided_at = ? where id = ?`, [iso(decidedAt), claim.id]);
    events.push({
      at: decidedAt,
      from,
      to: ApplicationStatus.REJECTED,
      actorId: officer,
      reason: claimRejectionWords(ClaimRejectionReason.PAID_BY_SOMEBODY_ELSE, null),
    });
  } else if (story === 'WITHDRAWN') {
    await em.execute(`update claim set status = 'WITHDRAWN', decided_at = ? where id = ?`, [iso(decidedAt), claim.id]);
    events.push({
      at: decidedAt,
      from,
      to: ApplicationStatus.WITHDRAWN,
      actorId: claim.personId,
      reason: { lv: 'Pieprasījums atsaukts.', en: 'Claim withdrawn.' },
    });
  } else if (story === 'APPROVED' || story === 'PAID') {
    await approve(loading, claim, officer, decidedAt);
    events.push({
      at: decidedAt,
      from,
      to: ApplicationStatus.APPROVED,
      actorId: officer,
      reason: {
        lv: `Apstiprināts: tev atmaksās ${euros(claim.cents).lv}.`,
        en: `Approved: ${euros(claim.cents).en} will be paid back to you.`,
      },
    });
    if (story === 'PAID') events.push(await pay(loading, claim, decidedAt + 5 * 86_400_000));
  }
}

async function approve(
  { em }: Loading,
  claim: { id: string; accountId: string; fundingSourceId: string; cents: number },
  actorId: string,
  at: number,
): Promise<void> {
  await em.execute(
    `update claim set status = 'APPROVED', decided_at = ?, approved_cents = ?, approvals = 1, approved_by_id = ? where id = ?`,
    [iso(at), claim.cents, actorId, claim.id],
  );
  await post(em, [
    {
      kind: TransferKind.REIMBURSE,
      fundingSourceId: claim.fundingSourceId,
      from: budget(claim.fundingSourceId),
      to: payableToPerson(claim.accountId),
      amountCents: claim.cents,
      reason: 'CLAIM_APPROVED',
      referenceId: claim.id,
      actorId,
      at: new Date(at),
      key: approvalKey(claim.id, 1),
    },
  ]);
}

async function pay(
  loading: Loading,
  claim: { id: string; accountId: string; fundingSourceId: string; cents: number },
  at: number,
): Promise<Event> {
  const { em, ids } = loading;
  const officer = personOf(loading, 'finance-officer');
  const payout = ids.make(Kind.PAYOUT, at);
  const paidOn = dayOf(at);
  await insertRows(em, 'payout', [
    {
      id: payout,
      number: `I-${paidOn.slice(0, 4)}-000001`,
      funding_source_id: claim.fundingSourceId,
      paid_on: paidOn,
      reference: `VK-${paidOn.replaceAll('-', '')}-1`,
      claim_count: 1,
      total_cents: claim.cents,
      recorded_by_id: officer,
      recorded_at: iso(at),
    },
  ]);
  await em.execute(`select setval('payout_number', 1)`);
  await em.execute(
    `update claim set status = 'COMPLETED', payout_id = ?, paid_to_id = (select id from bank_account where account_id = ? and replaced_at is null) where id = ?`,
    [payout, claim.accountId, claim.id],
  );
  await post(em, [
    {
      kind: TransferKind.PAY,
      fundingSourceId: claim.fundingSourceId,
      from: payableToPerson(claim.accountId),
      to: paidToPerson(claim.accountId),
      amountCents: claim.cents,
      reason: 'CLAIM_PAID',
      referenceId: claim.id,
      actorId: officer,
      at: new Date(at),
      key: `claim:${claim.id}:pay`,
    },
  ]);
  return {
    at,
    from: ApplicationStatus.APPROVED,
    to: ApplicationStatus.COMPLETED,
    actorId: officer,
    reason: {
      lv: `${euros(claim.cents).lv} pārskaitīti ${dayWords(paidOn).lv}`,
      en: `${euros(claim.cents).en} was paid on ${dayWords(paidOn).en}.`,
    },
  };
}

const PAPERS: Readonly<Record<EvidenceKind, string>> = {
  INVOICE: 'Rekins',
  PAYMENT: 'Maksajuma uzdevums',
  CERTIFICATE: 'Sertifikats',
  TICKET: 'Bilete',
  LEASE: 'Ires ligums',
};

async function loadPaper(
  { em, ids, world }: Loading,
  secret: string,
  paper: { claimId: string; personId: string; kind: EvidenceKind; plan: Plan; at: number; invoiceNumber: string },
): Promise<void> {
  const { kind, plan } = paper;
  const person = world.residents.find(({ demonstration }) => demonstration?.key === plan.who)!;
  const content = demonstrationPaper(PAPERS[kind], [
    `${person.givenName} ${person.familyName}`,
    plan.issuer,
    `${paper.invoiceNumber}, ${dayOf(paper.at - 10 * 86_400_000)}`,
    `${plan.item}: EUR ${(plan.costCents / 100).toFixed(2)}`,
    'Demonstracijas dokuments. Visi cilveki ir izdomati.',
  ]);
  const file = ids.make(Kind.FILE, paper.at);
  await insertRows(em, 'stored_file', [
    {
      id: file,
      owner_id: paper.personId,
      name: `${PAPERS[kind].toLowerCase().replaceAll(' ', '-')}.pdf`,
      media_type: 'application/pdf',
      size_bytes: content.length,
      digest: createHash('sha256').update(content).digest('base64url'),
      uploaded_at: iso(paper.at),
    },
  ]);
  await em.execute('insert into file_content (file_id, sealed) values (?, ?)', [file, sealBytes(fileKey(secret), content)]);
  await insertRows(em, 'claim_evidence', [{ claim_id: paper.claimId, file_id: file, kind, added_at: iso(paper.at) }]);
}

const STIPENDS = 4;

/** The last learners under full cost who were paid no stipend yet: proposed for the month in which they finished, late but rightly. */
async function loadStipends({ em, ids, world, now, today, sourceIds, sources }: Loading): Promise<void> {
  const paid = new Set(world.transfers.filter(({ kind }) => kind === TransferKind.STIPEND).map(({ reference }) => reference));
  const finished = world.applications
    .filter((one) => one.source === 'IMK' && one.schemeCode === 'FULL_COST' && one.completedOn !== null && !paid.has(one))
    .sort((a, b) => (a.completedOn! < b.completedOn! ? 1 : -1))
    .slice(0, STIPENDS);
  const clock = { now: () => now, today: () => today };
  for (const one of finished) {
    const completedOn = one.completedOn!;
    const id = ids.of(one);
    await insertRows(em, 'attendance_record', [{ application_id: id, as_of: completedOn, hours_missed: 0 }]);
    const training = (await trainingsOfClaims(em, [id])).get(id)!;
    const version = sources
      .find(({ code }) => code === SOURCE)!
      .versions.findLast(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom <= completedOn)!.number;
    if (training.fundingSourceId !== sourceIds.get(SOURCE)) continue;
    await proposeStipend(em, clock, { training, schemeCode: 'STIPEND', version, processingWorkingDays: 5 }, completedOn.slice(0, 7));
  }
}

/** What learners under full cost had missed by the end of the last month: the stipends of that month are proposed from it. */
async function loadAttendance({ em, ids, world, today }: Loading): Promise<void> {
  const until = inDays(`${today.slice(0, 7)}-01`, -1);
  const learning = world.applications.filter(
    ({ status, schemeCode, group }) => status === ApplicationStatus.IN_TRAINING && schemeCode === 'FULL_COST' && group.startsOn <= until,
  );
  await insertRows(
    em,
    'attendance_record',
    // the last one has not been recorded yet, so that somebody waits
    learning.slice(0, Math.max(1, learning.length - 1)).map((one) => ({
      application_id: ids.of(one),
      as_of: until,
      hours_missed: Math.floor(one.hoursMissed / 2),
    })),
  );
}
