import type { Translation } from '../../../shared/translation.ts';
import { euros, words } from '../../platform/words/words.ts';
import { LedgerAccountKind } from './ledger-account-kind.enum.ts';
import { TransferKind } from './transfer-kind.enum.ts';

const accountWords: Readonly<Record<LedgerAccountKind, { lv: string; en: string }>> = {
  [LedgerAccountKind.EXTERNAL]: { lv: 'ārējie līdzekļi ({0})', en: 'money from outside ({0})' },
  [LedgerAccountKind.BUDGET]: { lv: 'budžets {0}', en: 'budget {0}' },
  [LedgerAccountKind.GRANT]: { lv: 'piešķīrums {0}', en: 'grant {0}' },
  [LedgerAccountKind.RESERVED]: { lv: 'rezervēts pieteikumam {0}', en: 'reserved for application {0}' },
  [LedgerAccountKind.PAYABLE_PROVIDER]: { lv: 'jāmaksā: {0}', en: 'payable: {0}' },
  [LedgerAccountKind.PAID_PROVIDER]: { lv: 'samaksāts: {0}', en: 'paid: {0}' },
  [LedgerAccountKind.PAYABLE_PERSON]: { lv: 'jāmaksā: {0}', en: 'payable: {0}' },
  [LedgerAccountKind.PAID_PERSON]: { lv: 'samaksāts: {0}', en: 'paid: {0}' },
  [LedgerAccountKind.OTHER]: { lv: 'citi izdevumi ({0})', en: 'other spending ({0})' },
};

/** "budget 2.3.1.4.i", "reserved for application P-2026-000123". */
export function accountLabel(kind: LedgerAccountKind, whose: string): { lv: string; en: string } {
  const pattern = accountWords[kind];
  return words(pattern.lv, pattern.en, whose);
}

const kindWords: Readonly<Record<TransferKind, { lv: string; en: string }>> = {
  [TransferKind.FUND]: { lv: 'budžetam pievienots', en: 'added to the budget' },
  [TransferKind.ALLOCATE]: { lv: 'piešķirts', en: 'granted' },
  [TransferKind.RESERVE]: { lv: 'rezervēts', en: 'reserved' },
  [TransferKind.RELEASE]: { lv: 'atgriezts', en: 'returned' },
  [TransferKind.RESTORE]: { lv: 'atgriezts ar jaunu termiņu', en: 'returned with a new date' },
  [TransferKind.EARN]: { lv: 'nopelnīts', en: 'earned' },
  [TransferKind.PAY]: { lv: 'samaksāts', en: 'paid' },
  [TransferKind.LAPSE]: { lv: 'anulēts', en: 'lapsed' },
  [TransferKind.DECLINE]: { lv: 'atteikts', en: 'declined' },
  [TransferKind.FORFEIT]: { lv: 'zaudēts', en: 'forfeited' },
  [TransferKind.REIMBURSE]: { lv: 'atmaksājams', en: 'to be paid back' },
  [TransferKind.STIPEND]: { lv: 'stipendija', en: 'stipend' },
  [TransferKind.CORRECTION]: { lv: 'labots', en: 'corrected' },
};

/** The movement as a sentence for those who watch the money: "500,00 € piešķirts: budžets 2.3.1.4.i → piešķīrums IMK-000123". */
export function transferSentence(
  kind: TransferKind,
  amountCents: number,
  debit: { lv: string; en: string },
  credit: { lv: string; en: string },
): Translation {
  return words('{0} {1}: {2} → {3}.', '{0} {1}: {2} → {3}.', euros(amountCents), kindWords[kind], debit, credit);
}
