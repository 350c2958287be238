import type { Context } from '../../../context.ts';
import { inARow, dayWords, euros, type Words } from '../../platform/words/words.ts';
import { budgetFiguresOf, programmeCountOf, requiresFourEyesOf } from './funding-source.queries.ts';
import type { FundingSourceType } from './funding-source.type.ts';
import { versionsOf } from './funding-source-version.queries.ts';
import { instantWords } from './rules/instant-words.ts';
import { ruleSetSchema, type RuleSet } from './rules/rule-set.ts';
import { schemeInPlainWords } from './rules/settings-in-words.ts';
import { SetupStep, type SourceSetupStepType } from './setup-step.type.ts';
import { VersionStatus } from './version-status.enum.ts';
import { say } from './words/index.gen.ts';

/** What a source needs before residents can use it, and what of it is there. */
export async function setupStepsOf(ctx: Context, source: FundingSourceType): Promise<SourceSetupStepType[]> {
  const versions = await versionsOf(ctx, source.id);
  const draft = versions.find(({ status }) => status === VersionStatus.DRAFT);
  const published = versions.filter(({ status }) => status !== VersionStatus.DRAFT).at(-1);
  const latest = draft ?? published;
  const rules = latest ? ruleSetSchema.parse(latest.rules) : null;
  const [budget, programmeCount, needsSecond] = await Promise.all([
    budgetFiguresOf(ctx, source.id),
    programmeCountOf(ctx, source.id),
    requiresFourEyesOf(ctx, source.id),
  ]);
  const movesMoney = rules?.schemes.some(({ kind }) => kind !== 'LICENCE') ?? true;
  const totalCents = budget.total.cents;
  return [
    step(SetupStep.TEXTS, true, texts(source)),
    step(SetupStep.RULES, rules !== null, rules ? join(rules.schemes.map(schemeInPlainWords)) : say.thereAreNoRulesYet),
    { ...step(SetupStep.WINDOW, (rules?.applications.windows.length ?? 0) > 0, windowWords(rules)), isOptional: true },
    step(
      SetupStep.PROGRAMMES,
      programmeCount > 0,
      programmeCount > 0 ? say.programmesInTheCatalogue({ programmeCount }) : say.chooseTheProgrammesTheSourcePays,
    ),
    {
      ...step(
        SetupStep.BUDGET,
        totalCents > 0,
        totalCents > 0
          ? say.isConfirmed({ total: euros(totalCents), cents: euros(budget.free.cents) })
          : movesMoney
            ? say.thereIsNoMoneyYet
            : say.thisSourceNeedsNoMoney,
      ),
      isOptional: !movesMoney,
    },
    step(
      SetupStep.PUBLISH,
      published !== undefined && draft === undefined,
      publishWords(needsSecond, published?.effectiveFrom ?? null, draft !== undefined),
    ),
  ];
}

function step(of: SetupStep, isDone: boolean, inPlainWords: Words): SourceSetupStepType {
  return { step: of, isDone, isOptional: false, inPlainWords };
}

function texts({ name, description, whoCanApply }: FundingSourceType): Words {
  return [name, description, whoCanApply].every(({ en }) => en) ? say.writtenInLatvianAndEnglish : say.writtenInLatvian;
}

function windowWords(rules: RuleSet | null): Words {
  const [first, ...more] = rules?.applications.windows ?? [];
  if (!first) return say.notSet;
  const [from, until] = [instantWords(first.from), instantWords(first.until)];
  return more.length === 0 ? say.fromTo3({ from, until }) : say.fromToAndMore({ from, until, more: more.length });
}

function publishWords(needsSecond: boolean, effectiveFrom: string | null, hasDraft: boolean): Words {
  if (!hasDraft && effectiveFrom) return say.theRulesAreInForce({ effectiveFrom: dayWords(effectiveFrom) });
  return needsSecond ? say.theDraftIsPublishedByAnotherManager : say.theDraftIsNotPublishedYet;
}

function join(sentences: readonly Words[]): Words {
  return inARow(sentences, ' ');
}
