import type { Context } from '../../../context.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import type { Translation } from '../../../shared/translation.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { audit } from '../../platform/audit/audit.ts';
import { isWithin, scopeOf, signedIn } from '../../platform/access/scope.ts';
import { CodeIsTaken } from './errors.ts';
import { firstRules } from './first-rules.ts';
import { FundingSource } from './funding-source.entity.ts';
import { FundingSourceStatus } from './funding-source-status.enum.ts';
import type { CreateFundingSourceInput, FundingSourceTextInput } from './funding-source.inputs.ts';
import { FundingSourceVersion } from './funding-source-version.entity.ts';
import { USUAL_STEPS } from './usual-steps.ts';
import { VersionStatus } from './version-status.enum.ts';
import { say } from './words/index.gen.ts';

/** Begins a funding source as a draft, with a first draft of rules to work on (FUND-1). */
export async function createFundingSource(ctx: Context, input: CreateFundingSourceInput): Promise<{ id: string }> {
  // a manager of one source has no business making another
  if (!isWithin(scopeOf(ctx), { fundingSourceId: '' })) throw new NotFound();
  const code = input.code.trim();
  if (!/^[\p{L}\d][\p{L}\d.\-_]{0,39}$/u.test(code)) throw new Invalid(['code'], say.theNumberMayHaveLetters);
  if (input.eligibleFrom > input.eligibleUntil) throw new Invalid(['eligibleUntil'], say.theLastDayIsBeforeTheFirst);
  const rules = firstRules(input.eligibleFrom, input.eligibleUntil, input.pays);
  return inTransaction(ctx.em, async (em) => {
    if ((await em.count(FundingSource, { code })) > 0) throw new CodeIsTaken();
    const source = em.create(FundingSource, {
      code,
      name: readText(input.name, 'name'),
      shortName: readText(input.shortName, 'shortName'),
      description: readText(input.description, 'description'),
      whoCanApply: readText(input.whoCanApply, 'whoCanApply'),
      howToApply: input.howToApply?.lv.trim() ? readSteps(input.howToApply) : USUAL_STEPS,
      institution: readText(input.institution, 'institution'),
      contactEmail: readEmail(input.contactEmail),
      contactPhone: input.contactPhone?.trim() || null,
      eligibleFrom: input.eligibleFrom,
      eligibleUntil: input.eligibleUntil,
      status: FundingSourceStatus.DRAFT,
      requiresFourEyes: input.requiresFourEyes ?? false,
    });
    em.create(FundingSourceVersion, {
      createdAt: ctx.clock.now(),
      fundingSource: source,
      number: 1,
      status: VersionStatus.DRAFT,
      rules,
      createdBy: em.getReference(Person, signedIn(ctx).personId, { wrapped: true }),
    });
    await em.flush();
    await audit(ctx, { action: 'createFundingSource', subject: `FundingSource:${source.id}`, after: { code } }, em);
    return { id: source.id };
  });
}

const LONGEST = 5000;

export function readText(text: FundingSourceTextInput, field: string): Translation {
  const lv = text.lv.trim().normalize('NFC');
  const en = text.en?.trim().normalize('NFC') || null;
  if (lv === '') throw new Invalid([field, 'lv'], say.writeTheTextInLatvian);
  if (lv.length > LONGEST || (en?.length ?? 0) > LONGEST) throw new Invalid([field], say.theTextIsTooLong({ longest: LONGEST }));
  if (lv.includes('\u0000') || en?.includes('\u0000')) throw new Invalid([field], say.theTextHasAnInvisibleCharacter);
  return { lv, ...(en ? { en } : {}) };
}

/** A step on each line. */
export function readSteps(text: FundingSourceTextInput | null | undefined): { lv: string[]; en?: string[] } {
  const lines = (said: string | null | undefined) =>
    (said ?? '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, 20);
  const en = lines(text?.en);
  return { lv: lines(text?.lv), ...(en.length > 0 ? { en } : {}) };
}

export function readEmail(text: string): string {
  const email = text.trim();
  if (email.length > 254 || !/^[^\s@<>"(),:;\\[\]]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new Invalid(['contactEmail'], say.thereIsAMistakeInTheE);
  return email;
}
