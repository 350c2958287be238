import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { globalId, localId } from '../../../shared/global-id.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { audit } from '../../platform/audit/audit.ts';
import { signedIn } from '../../platform/access/scope.ts';
import { EffectiveTooEarly, NeedsSecondPerson, NotADraft, NothingChanges, SourceIsNot } from './errors.ts';
import { findOwnSource } from './find-own-source.ts';
import { FundingSourceStatus } from './funding-source-status.enum.ts';
import type { PublishFundingSourceVersionInput } from './funding-source.inputs.ts';
import { FundingSourceVersion } from './funding-source-version.entity.ts';
import { readRules } from './read-rules.ts';
import { ruleSetDifferences } from './rules/rule-set-differences.ts';
import { VersionStatus } from './version-status.enum.ts';
import { mayMakeRules } from './who-may.ts';
import { say } from './words/index.gen.ts';

/**
 * Brings a draft into force from a day on (FUND-2). Decisions already made keep the version that made them;
 * so a version never begins before today, nor before one that is already announced.
 */
export async function publishFundingSourceVersion(ctx: Context, input: PublishFundingSourceVersionInput): Promise<{ id: string }> {
  const id = localId('FundingSourceVersion', input.version);
  const today = ctx.clock.today();
  const personId = signedIn(ctx).personId;
  return inTransaction(ctx.em, async (em) => {
    const asked = id ? await em.findOne(FundingSourceVersion, id) : null;
    if (!asked || !mayMakeRules(ctx, asked.fundingSource.id)) throw new NotFound(['version']);
    const source = await findOwnSource(ctx, em, globalId('FundingSource', asked.fundingSource.id));
    const version = await em.findOneOrFail(FundingSourceVersion, asked.id, { refresh: true });
    if (version.status !== VersionStatus.DRAFT) throw new NotADraft();
    if (source.status === FundingSourceStatus.CLOSED || source.status === FundingSourceStatus.ARCHIVED)
      throw new SourceIsNot(say.thisSourceIsClosed2);
    if (source.requiresFourEyes && version.createdBy?.id === personId) throw new NeedsSecondPerson();

    const published = await em.find(
      FundingSourceVersion,
      { fundingSource: source.id, status: { $ne: VersionStatus.DRAFT } },
      { orderBy: { number: 'desc' } },
    );
    const earliest = published.reduce(
      (day, { effectiveFrom }) => (effectiveFrom !== null && effectiveFrom > day ? effectiveFrom : day),
      today,
    );
    if (input.effectiveFrom < earliest) throw new EffectiveTooEarly(earliest);
    const rules = readRules(version.rules);
    const [latest] = published;
    if (latest && ruleSetDifferences(readRules(latest.rules), rules).length === 0) throw new NothingChanges();

    version.status = VersionStatus.PUBLISHED;
    version.effectiveFrom = input.effectiveFrom;
    version.publishedAt = ctx.clock.now();
    version.publishedBy = em.getReference(Person, personId, { wrapped: true });
    for (const earlier of published) if (input.effectiveFrom <= today) earlier.status = VersionStatus.SUPERSEDED;
    source.eligibleFrom = source.eligibleFrom < rules.period.from ? source.eligibleFrom : rules.period.from;
    source.eligibleUntil = rules.period.until;
    if (source.status === FundingSourceStatus.DRAFT) source.status = FundingSourceStatus.PUBLISHED;
    await em.flush();
    await audit(
      ctx,
      {
        action: 'publishFundingSourceVersion',
        subject: `FundingSourceVersion:${version.id}`,
        after: { number: version.number, effectiveFrom: input.effectiveFrom },
      },
      em,
    );
    return { id: version.id };
  });
}
