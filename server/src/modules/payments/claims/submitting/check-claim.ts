import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../context.ts';
import { neededText, possibleText } from '../../../../shared/check-text.ts';
import { Invalid, NotFound } from '../../../../shared/errors.ts';
import { localId } from '../../../../shared/global-id.ts';
import { euros } from '../../../platform/words/words.ts';
import type { Scheme } from '../../../rules/funding-sources/rules/rule-set.ts';
import { ClaimResult } from '../claim-result.enum.ts';
import type { ClaimQuoteInput, SubmitClaimInput } from '../claim.inputs.ts';
import { trainingsOfClaims } from '../judging/training-of-claim.ts';
import { say } from '../words/index.gen.ts';

/** No certificate and no lodging costs more than EUR 100,000. */
export const LARGEST_COST = 10_000_000;

export interface CheckedClaim {
  costCents: number;
  item: string | null;
  result: ClaimResult | null;
  achievedOn: string | null;
  certificateNumber: string | null;
  certificateKey: string | null;
  invoiceIssuer: string | null;
  invoiceNumber: string | null;
  invoiceKey: string | null;
  applicationId: string | null;
  month: string | null;
}

/** What a person says in a claim, looked at field by field before anything is kept. */
export async function checkClaim(ctx: Context, em: EntityManager, scheme: Scheme, input: SubmitClaimInput): Promise<CheckedClaim> {
  const costCents = checkCost(['cost'], input.cost);
  if (scheme.kind !== 'REIMBURSEMENT')
    return {
      costCents,
      item: null,
      result: null,
      achievedOn: null,
      certificateNumber: null,
      certificateKey: null,
      ...invoiceOf(input, false),
      ...(await trainingOf(ctx, em, input)),
    };
  if (!input.result) throw new Invalid(['result'], say.chooseHowTheExamEnded);
  const item = neededText(['item'], input.item ?? '', 80);
  const achievedOn = checkAchievedOn(ctx, input.result, input.achievedOn);
  const certificateNumber =
    input.result === ClaimResult.ACHIEVED
      ? neededText(['certificateNumber'], input.certificateNumber ?? '', 80)
      : possibleText(['certificateNumber'], input.certificateNumber, 80);
  return {
    costCents,
    item,
    result: input.result,
    achievedOn,
    certificateNumber,
    certificateKey: certificateNumber && neededKey(['certificateNumber'], certificateNumber),
    ...invoiceOf(input, true),
    applicationId: null,
    month: null,
  };
}

/** A positive amount that somebody can have paid. */
export function checkCost(path: string[], cents: number): number {
  if (cents < 1 || cents > LARGEST_COST) throw new Invalid(path, say.theAmountMust({ sum: euros(1), largestCost: euros(LARGEST_COST) }));
  return cents;
}

/** A result has a day, not in the future; what is only awaited has none. */
export function checkAchievedOn(ctx: Pick<Context, 'clock'>, result: ClaimResult, day: string | null | undefined): string | null {
  if (result !== ClaimResult.ACHIEVED) return null;
  if (!day) throw new Invalid(['achievedOn'], say.giveTheDayOfTheResult);
  if (day > ctx.clock.today()) throw new Invalid(['achievedOn'], say.thisDayHasNotComeYet);
  if (day < '2000-01-01') throw new Invalid(['achievedOn'], say.checkTheYear);
  return day;
}

/** Numbers are compared without blanks, signs and case: "Nr. ab-12/3" and "№ab12-3" are "AB123". */
export function keyOf(number: string): string {
  return number
    .replaceAll('№', '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^(NR|NO)\b\.?/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What holds neither letters nor digits names nothing, and would be the same as every other such number. */
export function neededKey(path: string[], written: string): string {
  const key = keyOf(written);
  if (key === '') throw new Invalid(path, say.writeLettersAndDigits);
  return key;
}

function invoiceOf(input: SubmitClaimInput, isNeeded: boolean): Pick<CheckedClaim, 'invoiceIssuer' | 'invoiceNumber' | 'invoiceKey'> {
  const text = isNeeded ? neededText : possibleText;
  const issuer = text(['invoiceIssuer'], input.invoiceIssuer ?? '', 200);
  const number = text(['invoiceNumber'], input.invoiceNumber ?? '', 80);
  return {
    invoiceIssuer: issuer,
    invoiceNumber: number,
    invoiceKey: issuer && number ? `${neededKey(['invoiceIssuer'], issuer)}:${neededKey(['invoiceNumber'], number)}` : null,
  };
}

/** Travel and lodging belong to a month of a training of one's own. */
export async function trainingOf(
  ctx: Context,
  em: EntityManager,
  input: Pick<ClaimQuoteInput, 'application' | 'month'>,
): Promise<{ applicationId: string; month: string }> {
  const applicationId = input.application ? localId('Application', input.application) : undefined;
  const training = applicationId ? (await trainingsOfClaims(em, [applicationId])).get(applicationId) : undefined;
  if (!applicationId || training?.accountId !== ctx.viewer!.accountId) throw new NotFound(['application']);
  const month = input.month ?? '';
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month)) throw new Invalid(['month'], say.chooseTheMonth);
  if (month > ctx.clock.today().slice(0, 7)) throw new Invalid(['month'], say.thisMonthHasNotComeYet);
  return { applicationId, month };
}
