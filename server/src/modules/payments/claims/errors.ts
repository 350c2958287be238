import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import type { ClaimStatus } from './claim-moves.ts';
import { claimStatusWords } from './words/claim-words.ts';

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
    this.text = {
      lv: `To vairs nevar izdarīt: pieprasījuma statuss ir “${words.lv}”. Atjauno lapu.`,
      en: `This cannot be done any more: the claim is “${words.en}”. Reload the page.`,
    };
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
  new ClaimRefused(
    ErrorCode.ALREADY_APPLIED,
    {
      lv: 'Par šo sertifikātu jau ir pieprasījums. Pārbaudi sertifikāta numuru.',
      en: 'There is a claim for this certificate already. Check the number of the certificate.',
    },
    ['certificateNumber'],
  );

export const sameInvoice = () =>
  new ClaimRefused(
    ErrorCode.ALREADY_APPLIED,
    {
      lv: 'Par šo rēķinu jau ir pieprasījums. Pārbaudi rēķina numuru.',
      en: 'There is a claim for this invoice already. Check the number of the invoice.',
    },
    ['invoiceNumber'],
  );

export const fileTaken = () =>
  new ClaimRefused(
    ErrorCode.CONFLICT,
    {
      lv: 'Šis dokuments jau ir iesniegts ar citu pieprasījumu. Augšupielādē to no jauna.',
      en: 'This document has been handed in with another claim. Upload it again.',
    },
    ['evidence'],
  );

export const ownClaim = () =>
  new ClaimRefused(
    ErrorCode.NOT_ALLOWED,
    { lv: 'Par savu pieprasījumu lemj kāds cits.', en: 'Somebody else decides on a claim of your own.' },
    ['claim'],
  );

export const approvedByYourself = (numbers: string) =>
  new ClaimRefused(
    ErrorCode.NOT_ALLOWED,
    {
      lv: `Maksā kāds cits nekā tas, kurš apstiprināja: ${numbers}.`,
      en: `Somebody else pays than the one who approved: ${numbers}.`,
    },
    ['claims'],
  );

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
