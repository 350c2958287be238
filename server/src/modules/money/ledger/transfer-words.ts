import type { Translation } from '../../../shared/translation.ts';
import { joinedBy, euros, type Words } from '../../platform/words/words.ts';
import { LedgerAccountKind } from './ledger-account-kind.enum.ts';
import { TransferKind } from './transfer-kind.enum.ts';
import { say } from './words/index.gen.ts';

const accountWords: Readonly<Record<LedgerAccountKind, (parts: { whose: string }) => Words>> = {
  [LedgerAccountKind.EXTERNAL]: say.accountExternal,
  [LedgerAccountKind.BUDGET]: say.accountBudget,
  [LedgerAccountKind.GRANT]: say.accountGrant,
  [LedgerAccountKind.RESERVED]: say.accountReserved,
  [LedgerAccountKind.PAYABLE_PROVIDER]: say.accountPayableProvider,
  [LedgerAccountKind.PAID_PROVIDER]: say.accountPaidProvider,
  [LedgerAccountKind.PAYABLE_PERSON]: say.accountPayablePerson,
  [LedgerAccountKind.PAID_PERSON]: say.accountPaidPerson,
  [LedgerAccountKind.OTHER]: say.accountOther,
};

/** "budget 2.3.1.4.i", "reserved for application P-2026-000123". */
export function accountLabel(kind: LedgerAccountKind, whose: string): { lv: string; en: string } {
  return accountWords[kind]({ whose });
}

const kindWords: Readonly<Record<TransferKind, { lv: string; en: string }>> = {
  [TransferKind.FUND]: say.kindFund,
  [TransferKind.ALLOCATE]: say.kindAllocate,
  [TransferKind.RESERVE]: say.kindReserve,
  [TransferKind.RELEASE]: say.kindRelease,
  [TransferKind.RESTORE]: say.kindRestore,
  [TransferKind.EARN]: say.kindEarn,
  [TransferKind.PAY]: say.kindPay,
  [TransferKind.LAPSE]: say.kindLapse,
  [TransferKind.DECLINE]: say.kindDecline,
  [TransferKind.FORFEIT]: say.kindForfeit,
  [TransferKind.REIMBURSE]: say.kindReimburse,
  [TransferKind.STIPEND]: say.kindStipend,
  [TransferKind.CORRECTION]: say.kindCorrection,
};

/** The movement as a sentence for those who watch the money: "500,00 € piešķirts: budžets 2.3.1.4.i → piešķīrums IMK-000123". */
export function transferSentence(
  kind: TransferKind,
  amountCents: number,
  debit: { lv: string; en: string },
  credit: { lv: string; en: string },
): Translation {
  return joinedBy('{0} {1}: {2} → {3}.', euros(amountCents), kindWords[kind], debit, credit);
}
