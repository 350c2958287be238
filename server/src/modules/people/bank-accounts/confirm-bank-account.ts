import { electronicFormatIBAN, isSEPACountry, isValidIBAN } from 'ibantools';
import type { Context } from '../../../context.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { Invalid } from '../../../shared/errors.ts';
import { audit } from '../../platform/audit/audit.ts';
import { once } from '../../platform/idempotency/once.ts';
import type { ConfirmBankAccountInput } from './bank-account.type.ts';
import { say } from './words/index.gen.ts';

/** A person confirms where they are paid (FUND-14). The number is checked, sealed and never written anywhere else; a new one replaces the former. */
export async function confirmBankAccount(ctx: Context, input: ConfirmBankAccountInput): Promise<void> {
  const { accountId } = ctx.viewer!;
  if (!accountId) throw new NoAccount();
  const iban = checkedIban(input.iban);
  const at = ctx.clock.now();
  const fingerprint = ctx.bankNumbers.fingerprint(iban);
  // the key is kept with the fingerprint: the number itself would be found in its digest
  const intent = { idempotencyKey: input.idempotencyKey, fingerprint };
  await once(ctx, { mutation: 'confirmBankAccount', input: intent, resultId: accountId }, async (em) => {
    await em.execute('select 1 from learning_account where id = ? for no key update', [accountId]);
    const [same] = await em.execute<unknown[]>(
      'select 1 from bank_account where account_id = ? and fingerprint = ? and replaced_at is null',
      [accountId, fingerprint],
    );
    if (same) return;
    await em.execute('update bank_account set replaced_at = ? where account_id = ? and replaced_at is null', [at, accountId]);
    await em.execute('insert into bank_account (account_id, cipher, fingerprint, masked, confirmed_at) values (?, ?, ?, ?, ?)', [
      accountId,
      ctx.bankNumbers.seal(iban),
      fingerprint,
      maskedIban(iban),
      at,
    ]);
    await audit(
      ctx,
      { action: 'confirmBankAccount', subject: `LearningAccount:${accountId}`, after: { bankAccount: maskedIban(iban) } },
      em,
    );
  });
}

const LONGEST = 60;

function checkedIban(text: string): string {
  const iban = text.length > LONGEST ? null : electronicFormatIBAN(text.trim());
  if (!iban || !isValidIBAN(iban)) throw new Invalid(['iban'], say.theAccountNumberIsNotRight);
  if (!isSEPACountry(iban.slice(0, 2))) throw new Invalid(['iban'], say.paymentsCannotGoToAnAccount);
  return iban;
}

/** The country with the check digits, and the end. */
export function maskedIban(iban: string): string {
  return `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;
}

/** Only somebody with a learning account is paid anything. */
export class NoAccount extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = say.openALearningAccountFirst;
  constructor() {
    super('there is no learning account');
  }
}
