import type { ClaimQuoteInput, ClaimResult, NewClaim_SchemeFragment, SubmitClaimInput } from '../../gql/account/graphql.ts';
import type { Evidence } from './EvidenceFields.tsx';
import { readEuros } from './readEuros.ts';

/** What a person has said so far, as typed. */
export interface ClaimDraft {
  at: number;
  /** "source|scheme". */
  scheme: string;
  item: string;
  result: ClaimResult | '';
  achievedOn: string;
  certificateNumber: string;
  cost: string;
  invoiceIssuer: string;
  invoiceNumber: string;
  application: string;
  month: string;
  evidence: Evidence[];
  isConfirmed: boolean;
  /** One key for this claim: sending it again has one effect. */
  idempotencyKey: string;
}

export function emptyDraft(): ClaimDraft {
  return {
    at: 0,
    scheme: '',
    item: '',
    result: '',
    achievedOn: '',
    certificateNumber: '',
    cost: '',
    invoiceIssuer: '',
    invoiceNumber: '',
    application: '',
    month: '',
    evidence: [],
    isConfirmed: false,
    idempotencyKey: crypto.randomUUID(),
  };
}

export type ClaimStep = 'scheme' | 'item' | 'result' | 'training' | 'cost' | 'documents' | 'confirm';

/** One question a screen; a certificate asks for other things than travel (FUND-13, FUND-14). */
export function stepsOf(scheme: Pick<NewClaim_SchemeFragment, 'kind'> | undefined): ClaimStep[] {
  if (!scheme) return ['scheme'];
  return scheme.kind === 'REIMBURSEMENT'
    ? ['scheme', 'item', 'result', 'cost', 'documents', 'confirm']
    : ['scheme', 'training', 'cost', 'documents', 'confirm'];
}

export const schemeKey = (scheme: Pick<NewClaim_SchemeFragment, 'fundingSource' | 'schemeCode'>) =>
  `${scheme.fundingSource.code}|${scheme.schemeCode}`;

/** Where each answer is asked, for what the server finds wrong with it. */
export const stepOfField: Readonly<Record<string, ClaimStep>> = {
  fundingSource: 'scheme',
  schemeCode: 'scheme',
  item: 'item',
  result: 'result',
  achievedOn: 'result',
  certificateNumber: 'result',
  application: 'training',
  month: 'training',
  cost: 'cost',
  invoiceIssuer: 'cost',
  invoiceNumber: 'cost',
  evidence: 'documents',
  confirmFacts: 'confirm',
};

/** The answers as the server takes them; only those that the scheme asks for. */
export function quoteInput(draft: ClaimDraft, scheme: NewClaim_SchemeFragment): ClaimQuoteInput {
  return { ...answers(draft, scheme), evidence: [...new Set(draft.evidence.map(({ kind }) => kind))] };
}

export function submitInput(draft: ClaimDraft, scheme: NewClaim_SchemeFragment): SubmitClaimInput {
  return {
    ...answers(draft, scheme),
    ...(scheme.kind === 'REIMBURSEMENT' && { certificateNumber: draft.certificateNumber || null }),
    invoiceIssuer: draft.invoiceIssuer || null,
    invoiceNumber: draft.invoiceNumber || null,
    evidence: draft.evidence.map(({ id, kind }) => ({ file: id, kind })),
    confirmFacts: draft.isConfirmed,
    idempotencyKey: draft.idempotencyKey,
  };
}

function answers(draft: ClaimDraft, scheme: NewClaim_SchemeFragment) {
  return {
    fundingSource: scheme.fundingSource.code,
    schemeCode: scheme.schemeCode,
    cost: readEuros(draft.cost) ?? 0,
    ...(scheme.kind === 'REIMBURSEMENT'
      ? { item: draft.item, result: draft.result || null, achievedOn: (draft.result === 'ACHIEVED' && draft.achievedOn) || null }
      : { application: draft.application, month: draft.month }),
  };
}
