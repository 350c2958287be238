import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import type { ClaimStatus } from './claim-moves.ts';
import { claimStatusWords } from './words/claim-words.ts';
import { say } from './words/index.gen.ts';

/** What was asked for does not follow from where the claim stands. */
export class WrongClaimStatus extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text: Translation;
  readonly current: ClaimStatus;
  override readonly field: string[];
  constructor(current: ClaimStatus, path: string[] = ['claim']) {
    super(`a claim that is ${current} does not move so`);
    this.current = current;
    this.field = path;
    const words = claimStatusWords[current];
    this.text = say.thisCannotBeDoneAnyMore({ words });
  }
}

/** A claim that cannot be taken or moved, in words. */
export class ClaimRefused extends DomainError {
  readonly code: ErrorCode;
  readonly text: Translation;
  override readonly field: string[];
  constructor(code: ErrorCode, text: Translation, path: string[] = []) {
    super(text.en ?? text.lv);
    this.code = code;
    this.text = text;
    this.field = path;
  }
}

export const sameCertificate = () =>
  new ClaimRefused(ErrorCode.ALREADY_APPLIED, say.thereIsAClaimForThisCertificate, ['certificateNumber']);

export const sameInvoice = () => new ClaimRefused(ErrorCode.ALREADY_APPLIED, say.thereIsAClaimForThisInvoice, ['invoiceNumber']);

export const fileTaken = () => new ClaimRefused(ErrorCode.CONFLICT, say.thisDocumentHasBeenHanded, ['evidence']);

export const ownClaim = () => new ClaimRefused(ErrorCode.NOT_ALLOWED, say.somebodyElseDecidesOnAClaim, ['claim']);

export const approvedByYourself = (numbers: string) =>
  new ClaimRefused(ErrorCode.NOT_ALLOWED, say.somebodyElsePaysThanTheOne({ numbers }), ['claims']);

/** What the database refused, by the name of its rule. */
export function claimRefusal(error: unknown): unknown {
  switch ((error as { constraint?: string }).constraint) {
    case 'one_claim_per_certificate':
      return sameCertificate();
    case 'one_claim_per_invoice':
      return sameInvoice();
    case 'claim_evidence_file_id_unique':
      return fileTaken();
    default:
      return error;
  }
}
