import type { Context } from '../../../context.ts';
import { dayWords, euros, words, type Words } from '../../platform/words/words.ts';
import { budgetFiguresOf, programmeCountOf, requiresFourEyesOf } from './funding-source.queries.ts';
import type { FundingSourceType } from './funding-source.type.ts';
import { versionsOf } from './funding-source-version.queries.ts';
import { instantWords } from './rules/instant-words.ts';
import { ruleSetSchema, type RuleSet } from './rules/rule-set.ts';
import { schemeInPlainWords } from './rules/settings-in-words.ts';
import { SetupStep, type SourceSetupStepType } from './setup-step.type.ts';
import { VersionStatus } from './version-status.enum.ts';

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
    step(
      SetupStep.RULES,
      rules !== null,
      rules ? join(rules.schemes.map(schemeInPlainWords)) : words('Noteikumu vēl nav.', 'There are no rules yet.'),
    ),
    { ...step(SetupStep.WINDOW, (rules?.applications.windows.length ?? 0) > 0, windowWords(rules)), isOptional: true },
    step(
      SetupStep.PROGRAMMES,
      programmeCount > 0,
      programmeCount > 0
        ? words('Programmas katalogā: {0}.', 'Programmes in the catalogue: {0}.', programmeCount)
        : words('Izvēlies programmas, par kurām avots maksā.', 'Choose the programmes the source pays for.'),
    ),
    {
      ...step(
        SetupStep.BUDGET,
        totalCents > 0,
        totalCents > 0
          ? words('Apstiprināti {0}, brīvi {1}.', '{0} is confirmed, {1} is free.', euros(totalCents), euros(budget.free.cents))
          : movesMoney
            ? words(
                'Naudas vēl nav. To apstiprina finansists vai platformas administrators.',
                'There is no money yet. A finance officer or a platform administrator confirms it.',
              )
            : words('Šim avotam naudu nevajag: tas dod vietas.', 'This source needs no money: it gives seats.'),
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
  return [name, description, whoCanApply].every(({ en }) => en)
    ? words('Uzrakstīti latviešu un angļu valodā.', 'Written in Latvian and English.')
    : words(
        'Uzrakstīti latviešu valodā. Angliski lasītājs redzēs latviešu tekstu.',
        'Written in Latvian. Readers of English will see the Latvian text.',
      );
}

function windowWords(rules: RuleSet | null): Words {
  const [first, ...more] = rules?.applications.windows ?? [];
  if (!first)
    return words(
      'Nav iestatīts: pieteikties var visu laiku, kamēr avots darbojas.',
      'Not set: one can apply all the time while the source runs.',
    );
  const [from, until] = [instantWords(first.from), instantWords(first.until)];
  return more.length === 0
    ? words('No {0} līdz {1}.', 'From {0} to {1}.', from, until)
    : words('No {0} līdz {1} un vēl {2}.', 'From {0} to {1} and {2} more.', from, until, more.length);
}

function publishWords(needsSecond: boolean, effectiveFrom: string | null, hasDraft: boolean): Words {
  if (!hasDraft && effectiveFrom) return words('Noteikumi spēkā no {0}.', 'The rules are in force from {0}.', dayWords(effectiveFrom));
  return needsSecond
    ? words(
        'Melnrakstu publicē cits pārvaldnieks vai administrators, nevis tas, kurš to rakstīja.',
        'The draft is published by another manager or administrator, not by whoever wrote it.',
      )
    : words('Melnraksts vēl nav publicēts; iedzīvotāji to neredz.', 'The draft is not published yet; residents do not see it.');
}

function join(sentences: readonly Words[]): Words {
  return { lv: sentences.map(({ lv }) => lv).join(' '), en: sentences.map(({ en }) => en).join(' ') };
}
