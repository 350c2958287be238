import { randomUUID } from 'node:crypto';
import { addClaimEvidence } from '../../../modules/payments/claims/submitting/add-claim-evidence.ts';
import { approveClaim } from '../../../modules/payments/claims/deciding/approve-claim.ts';
import { askForClaimEvidence } from '../../../modules/payments/claims/deciding/ask-for-claim-evidence.ts';
import { ClaimRejectionReason } from '../../../modules/payments/claims/claim-rejection-reason.enum.ts';
import { ClaimResult } from '../../../modules/payments/claims/claim-result.enum.ts';
import { confirmStipends } from '../../../modules/payments/claims/stipends/confirm-stipends.ts';
import { EvidenceKind } from '../../../modules/payments/claims/evidence-kind.enum.ts';
import { payClaims } from '../../../modules/payments/claims/payouts/pay-claims.ts';
import { rejectClaim } from '../../../modules/payments/claims/deciding/reject-claim.ts';
import { reopenClaim } from '../../../modules/payments/claims/deciding/reopen-claim.ts';
import { submitClaim } from '../../../modules/payments/claims/submitting/submit-claim.ts';
import { withdrawClaim } from '../../../modules/payments/claims/submitting/withdraw-claim.ts';
import { Role } from '../../../modules/platform/access/role.enum.ts';
import { addMonths } from '../../../shared/days.ts';
import { globalId } from '../../../shared/global-id.ts';
import type { Resident } from '../../money-world.ts';
import type { Move } from '../history.ts';
import { contextOf, type HistoryWorld, officerOf } from '../history-world.ts';
import { type Operation, pick } from '../operation.ts';
import { applicationsOf } from './training.ts';

interface KnownClaim {
  id: string;
  accountId: string;
  status: string;
  kind: string;
}

function claimsOf({ orm, sources }: HistoryWorld): Promise<KnownClaim[]> {
  return orm.em
    .fork()
    .execute('select id, account_id as "accountId", status, kind from claim where funding_source_id = ? order by submitted_at, id', [
      sources.full.id,
    ]);
}

async function chosen(world: HistoryWorld, move: Move, states: readonly string[]) {
  const found = pick(await claimsOf(world), move, ({ status }) => states.includes(status));
  const person = world.people.find(({ account }) => account.id === found?.accountId) ?? world.people[0]!;
  return {
    person,
    input: { claim: globalId('Claim', found?.id ?? randomUUID()), idempotencyKey: randomUUID() },
    own: () => contextOf(world, person),
    officer: () => officerOf(world, move.who, Role.PROJECT_MANAGER),
  };
}

async function evidenceOf({ orm, clock }: HistoryWorld, { person }: Resident, kind: EvidenceKind) {
  const [file] = await orm.em
    .fork()
    .execute<{ id: string }[]>(
      `insert into stored_file (owner_id, name, media_type, size_bytes, digest, uploaded_at) values (?, 'dokuments.pdf', 'application/pdf', 1, ?, ?) returning id`,
      [person.id, randomUUID(), clock.now()],
    );
  return [{ file: globalId('StoredFile', file!.id), kind }];
}

/** Up to three, all in the state mostly. */
function some(claims: readonly KnownClaim[], move: Move, state: string): string[] {
  const first = pick(claims, move, ({ status }) => status === state);
  const others = claims.filter(({ id, status }) => id !== first?.id && status === state).slice(0, move.cents % 3);
  return [first ?? { id: randomUUID() }, ...others].map(({ id }) => globalId('Claim', id));
}

export const claimOperations: readonly Operation[] = [
  {
    name: 'claim a certificate',
    weight: 3,
    async choose(world, move) {
      const person = world.people[move.who % world.people.length]!;
      const isAchieved = move.which % 6 !== 0;
      const input = {
        fundingSource: world.sources.full.code,
        schemeCode: 'CERTIFICATE',
        cost: move.cents,
        item: 'CISM',
        result: isAchieved ? ClaimResult.ACHIEVED : ClaimResult.NOT_ACHIEVED,
        achievedOn: isAchieved ? world.clock.today() : null,
        certificateNumber: randomUUID(),
        invoiceIssuer: 'SIA Eksāmeni',
        invoiceNumber: randomUUID(),
        evidence: await evidenceOf(world, person, EvidenceKind.INVOICE),
        confirmFacts: true,
        idempotencyKey: randomUUID(),
      };
      return () => submitClaim(contextOf(world, person), input);
    },
  },
  {
    name: 'claim travel',
    weight: 2,
    async choose(world, move) {
      const training = pick(
        await applicationsOf(world),
        move,
        ({ schemeKind, status }) => schemeKind === 'FULL_COST' && BEGUN.includes(status),
      );
      const person = world.people.find(({ account }) => account.id === training?.accountId) ?? world.people[0]!;
      const input = {
        fundingSource: world.sources.full.code,
        schemeCode: 'TRAVEL',
        cost: (move.cents % 3_000) + 1,
        application: globalId('Application', training?.id ?? randomUUID()),
        month: addMonths(world.clock.today(), -(move.which % 3)).slice(0, 7),
        evidence: await evidenceOf(world, person, EvidenceKind.TICKET),
        confirmFacts: true,
        idempotencyKey: randomUUID(),
      };
      return () => submitClaim(contextOf(world, person), input);
    },
  },
  {
    name: 'approve a claim',
    weight: 4,
    async choose(world, move) {
      const { input, officer } = await chosen(world, move, ['SUBMITTED']);
      return () => approveClaim(officer(), input);
    },
  },
  {
    name: 'confirm stipends',
    weight: 3,
    async choose(world, move) {
      const stipends = (await claimsOf(world)).filter(({ kind }) => kind === 'STIPEND');
      const input = { claims: some(stipends, move, 'SUBMITTED'), idempotencyKey: randomUUID() };
      return () => confirmStipends(officerOf(world, move.who, Role.PROJECT_MANAGER), input);
    },
  },
  {
    name: 'decline a claim',
    weight: 1,
    async choose(world, move) {
      const { input, officer } = await chosen(world, move, ['SUBMITTED']);
      return () => rejectClaim(officer(), { ...input, reason: ClaimRejectionReason.NOT_ON_THE_LIST });
    },
  },
  {
    name: 'withdraw a claim',
    weight: 1,
    async choose(world, move) {
      const { input, own } = await chosen(world, move, ['SUBMITTED', 'WAITING_FOR_FACTS']);
      return () => withdrawClaim(own(), input);
    },
  },
  {
    name: 'take an approval back',
    weight: 2,
    async choose(world, move) {
      const { input, officer } = await chosen(world, move, ['APPROVED']);
      return () => reopenClaim(officer(), { ...input, reason: 'Kļūda' });
    },
  },
  {
    name: 'ask for a document',
    weight: 1,
    async choose(world, move) {
      const { input, officer } = await chosen(world, move, ['SUBMITTED']);
      return () => askForClaimEvidence(officer(), { ...input, kinds: [EvidenceKind.PAYMENT], explanation: 'Maksājums nav redzams.' });
    },
  },
  {
    name: 'add a document',
    weight: 1,
    async choose(world, move) {
      const { input, own, person } = await chosen(world, move, ['WAITING_FOR_FACTS']);
      const evidence = await evidenceOf(world, person, EvidenceKind.PAYMENT);
      return () => addClaimEvidence(own(), { ...input, evidence });
    },
  },
  {
    name: 'pay claims',
    weight: 4,
    async choose(world, move) {
      const input = {
        claims: some(await claimsOf(world), move, 'APPROVED'),
        paidOn: world.clock.today(),
        reference: 'VK-1',
        idempotencyKey: randomUUID(),
      };
      return () => payClaims(officerOf(world, move.who), input);
    },
  },
];

const BEGUN = ['IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED'];
