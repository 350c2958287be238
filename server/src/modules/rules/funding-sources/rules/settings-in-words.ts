import { criteriaInWords } from '../../eligibility/criteria-in-words.ts';
import type { Criteria } from '../../eligibility/criteria.ts';
import { kinds } from '../../eligibility/facts.ts';
import { claimWords, evidenceWords, kindWords } from '../../eligibility/vocabulary-words.ts';
import {
  joinedBy,
  inARow,
  allOf,
  anyOf,
  counted,
  dayWords,
  EVERY_ITEM,
  euros,
  percent,
  type Words,
} from '../../../platform/words/words.ts';
import { instantWords } from './instant-words.ts';
import type { Allotment, RuleSet, Scheme } from './rule-set.ts';
import type { RoundPlan } from './schemes/grant.ts';
import { say } from '../words/index.gen.ts';

/** One setting of a rule set as an officer reads it. The list of settings is what is read aloud and what two versions are compared by. */
export interface Setting {
  /** Names the setting in both versions. */
  readonly key: string;
  readonly label: Words;
  readonly value: Words;
  /** A number, amount, share or date: "changes from A to B" reads well. */
  readonly isFigure: boolean;
  /** A condition: told as new, gone or changed. */
  readonly isCondition: boolean;
  /** Read aloud as one, compared one by one: the dates and the amount of a round. */
  readonly parts?: readonly Setting[];
}

const figure = (key: string, label: Words, value: Words): Setting => ({ key, label, value, isFigure: true, isCondition: false });
const stated = (key: string, label: Words, value: Words): Setting => ({ key, label, value, isFigure: false, isCondition: false });
const yesOrNo = (key: string, label: Words, is: boolean): Setting => stated(key, label, is ? say.yes : say.yesOrNoNo);
const optional = (value: number | null, format: (known: number) => Words): Words => (value === null ? say.noLimit : format(value));
const plain = (value: number | string) => joinedBy('{0}', value);

const bothOf = ({ lv, en }: { lv: string; en?: string | null | undefined }): Words => ({ lv, en: en || lv });

const months = (count: number) => counted(count, say.month, say.months);
const minutes = (count: number) => counted(count, say.minute, say.minutes);
const days = (count: number) => counted(count, say.day, say.days);
const workingDays = (count: number) => counted(count, say.workingDay, say.workingDays);
const years = (count: number) => counted(count, say.year, say.years);

export function settingsInWords(rules: RuleSet): Setting[] {
  const { period, applications, attendance, interruption, settlement, appeal, surveys, combination } = rules;
  return [
    figure('period.from', say.beginningOfTheProject, dayWords(period.from)),
    figure('period.until', say.endOfTheProject, dayWords(period.until)),
    ...conditionSettings('targetGroup', say.targetGroup, rules.targetGroup),
    ...rules.schemes.flatMap((scheme) => schemeSettings(rules, scheme)),
    yesOrNo('combination.allowed', say.mayBeJoinedWithMoneyOfAnother, combination.allowed),
    ...combination.sources.map((source) => stated(`combination.sources.${source}`, say.mayBeJoined, plain(source))),
    stated('applications.allotment', say.placesAndMoneyAreGiven, allotmentWords[applications.allotment]),
    figure('applications.drawAfterMinutes', say.ifThereIsADraw, minutes(applications.drawAfterMinutes)),
    yesOrNo('applications.waitingList', say.waitingList, applications.waitingList),
    figure('applications.maximumOpen', say.openApplicationsOfOnePerson, optional(applications.maximumOpen, plain)),
    figure('applications.maximumPerYear', say.applicationsOfOnePersonInAYear, optional(applications.maximumPerYear, plain)),
    figure('applications.maximumPerProvider', say.applicationsToOneProviderInAYear, optional(applications.maximumPerProvider, plain)),
    figure('applications.processingWorkingDays', say.theProviderAnswersWithin, workingDays(applications.processingWorkingDays)),
    figure('applications.confirmWorkingDays', say.thePersonConfirmsAPlaceWithin, workingDays(applications.confirmWorkingDays)),
    ...applications.windows.map(({ from, until, allotment }) =>
      stated(
        `applications.windows.${from}`,
        say.applicationWindow,
        allotment === null
          ? say.fromTo({ from: instantWords(from), until: instantWords(until) })
          : say.fromTo2({ from: instantWords(from), until: instantWords(until), allotment: allotmentWords[allotment] }),
      ),
    ),
    figure('attendance.complete', say.trainingIsCompletedWithAttendance, percent(attendance.completeFromBasisPoints)),
    figure('attendance.exclude', say.excludedWhenMoreIsMissedThan, percent(attendance.excludeOverBasisPoints)),
    stated('interruption.providerEarns', say.whenTrainingIsInterruptedTheProviderEarns, earningWords[interruption.providerEarns]),
    yesOrNo('interruption.forfeitsGrant', say.interruptingTrainingForfeitsTheGrant, interruption.forfeitsGrant),
    figure('settlement.paidWithinDays', say.theProviderIsPaidWithin, days(settlement.paidWithinDays)),
    figure('appeal.withinDays', say.aRefusalCanBeContested, days(appeal.withinDays)),
    ...(appeal.where ? [stated('appeal.where', say.whereToContest, bothOf(appeal.where))] : []),
    ...(appeal.what ? [stated('appeal.what', say.whatToWriteWhenContesting, bothOf(appeal.what))] : []),
    yesOrNo('surveys.evaluation', say.evaluationSurvey, surveys.evaluation),
    yesOrNo('surveys.dropOut', say.dropOutSurvey, surveys.dropOut),
    figure(
      'surveys.impactAfterMonths',
      say.impactSurveyAfter,
      surveys.impactAfterMonths === null ? say.never : months(surveys.impactAfterMonths),
    ),
    stated('unitCostMethod', say.unitCostMethod, rules.unitCostMethod === null ? say.none : plain(rules.unitCostMethod)),
  ];
}

const allotmentWords: Readonly<Record<Allotment, Words>> = {
  ORDER_OF_RECEIPT: say.allotmentOrderOfReceipt,
  DRAW: say.allotmentDraw,
};

const earningWords = {
  NOTHING: say.earningNothing,
  HOURS_ATTENDED: say.earningHoursAttended,
  FULL: say.earningFull,
};

/** The settings of one scheme, each label led by the scheme's name; the amount of a lone grant is simply "Grant". */
export function schemeSettings(rules: RuleSet, scheme: Scheme): Setting[] {
  const name = nameOf(scheme);
  const at = (key: string) => `schemes.${scheme.code}.${key}`;
  const label = (of: Words) => joinedBy('{0}: {1}', name, of);
  const isLone = rules.schemes.filter(({ kind }) => kind === scheme.kind).length === 1;
  const settings: Setting[] = [stated(at('kind'), say.scheme, joinedBy('{0} ({1})', name, schemeKindWords[scheme.kind]))];
  if (scheme.validFrom !== null) settings.push(figure(at('validFrom'), label(say.validFrom), dayWords(scheme.validFrom)));
  if (scheme.validUntil !== null) settings.push(figure(at('validUntil'), label(say.validUntil), dayWords(scheme.validUntil)));
  if ('coveredKinds' in scheme)
    settings.push(...scheme.coveredKinds.map((kind) => stated(at(`covered.${kind}`), label(say.paysFor), kindWords[kind])));
  settings.push(...conditionSettings(at('conditions'), name, scheme.conditions));

  if (scheme.kind === 'GRANT') {
    settings.push(
      figure(at('amount'), isLone ? say.grant : name, euros(scheme.amountCents)),
      figure(at('cap'), label(say.forOnePersonNoMoreInAll), euros(scheme.capCents)),
      figure(at('capMonths'), label(say.theLargestSumIsCountedOver), months(scheme.capMonths)),
      figure(at('maximumGrants'), label(say.mostGrantsInThatTime), plain(scheme.maximumGrants)),
      figure(at('periodMonths'), label(say.timeToChoose), months(scheme.periodMonths)),
      figure(at('carryOverTimes'), label(say.howManyTimesItMayBeCarried), plain(scheme.carryOverTimes)),
      figure(at('restoreDays'), label(say.extraTimeWhenMoneyComesBackAfter), days(scheme.restoreDays)),
      ...scheme.population.map((population) => stated(at(`population.${population}`), label(say.goesTo), populationWords[population])),
      yesOrNo(at('refuseAfterNoChoice'), label(say.notForThoseWhoMadeNoChoice), scheme.refuseAfterNoChoice),
      yesOrNo(at('refuseWhileLearning'), label(say.notForThoseStillLearning), scheme.refuseWhileLearning),
      yesOrNo(at('refuseAfterInterruption'), label(say.notForThoseWhoInterrupted), scheme.refuseAfterInterruption),
      stated(at('refusalLasts'), label(say.thisLasts), scheme.refusalLasts === 'SOURCE' ? say.untilTheProjectEnds : say.oneRound),
      ...scheme.rounds.map((round) => ({
        ...stated(at(`rounds.${round.roundOn}`), say.roundOf({ roundOn: dayWords(round.roundOn) }), roundWords(round)),
        parts: roundParts(scheme.amountCents, round),
      })),
    );
  }
  if (scheme.kind === 'PERCENTAGE') {
    settings.push(
      figure(at('share'), label(say.pays), percent(scheme.shareBasisPoints)),
      ...scheme.sharesByKind.map(({ kind, shareBasisPoints }) =>
        figure(at(`share.${kind}`), say.pays2({ name, kind: kindWords[kind] }), percent(shareBasisPoints)),
      ),
      figure(at('exemptShare'), label(say.paysForTheExempt), percent(scheme.exemptShareBasisPoints)),
      figure(at('cap'), label(say.noMoreThan), optional(scheme.capCents, euros)),
      ...(scheme.exempt ? conditionSettings(at('exempt'), say.exempt({ name }), scheme.exempt) : []),
    );
  }
  if (scheme.kind === 'REIMBURSEMENT') {
    settings.push(
      stated(at('claimKind'), label(say.paysBack), claimWords[scheme.claimKind]),
      ...scheme.items.map((item) =>
        stated(
          at(`items.${item.code}`),
          label(say.onTheList),
          joinedBy('{0} ({1})', { lv: item.name.lv, en: item.name.en ?? item.name.lv }, item.code),
        ),
      ),
      figure(at('achievedFrom'), label(say.resultNoEarlierThan), scheme.achievedFrom === null ? say.anyDay : dayWords(scheme.achievedFrom)),
      figure(at('share'), label(say.paysBackTheShare), percent(scheme.shareBasisPoints)),
      ...scheme.evidence.map((evidence) => stated(at(`evidence.${evidence}`), label(say.requires), evidenceWords[evidence])),
      figure(at('cap'), label(say.noMoreThan), optional(scheme.capCents, euros)),
      figure(at('oncePerYears'), label(say.noMoreThanOnce), scheme.oncePerYears === null ? say.noLimit : years(scheme.oncePerYears)),
    );
  }
  if (scheme.kind === 'STIPEND') {
    settings.push(
      figure(at('monthly'), label(say.aMonth), euros(scheme.monthlyCents)),
      figure(at('attendance'), label(say.withAttendanceOfAtLeast), percent(scheme.attendanceFromBasisPoints)),
      ...forSchemes(rules, scheme.forSchemes, at, label),
    );
  }
  if (scheme.kind === 'TRAVEL' || scheme.kind === 'ACCOMMODATION') {
    settings.push(
      ...scheme.evidence.map((evidence) => stated(at(`evidence.${evidence}`), label(say.requires), evidenceWords[evidence])),
      figure(at('capPerMonth'), label(say.aMonthNoMoreThan), optional(scheme.capPerMonthCents, euros)),
      figure(at('capPerTraining'), label(say.forTheTrainingInAllNoMore), optional(scheme.capPerTrainingCents, euros)),
      ...forSchemes(rules, scheme.forSchemes, at, label),
    );
  }
  if (scheme.kind === 'LICENCE') {
    settings.push(
      stated(at('platform'), label(say.platform), plain(scheme.platform)),
      figure(at('seats'), label(say.numberOfSeats), optional(scheme.seats, plain)),
    );
  }
  return settings;
}

function forSchemes(rules: RuleSet, codes: readonly string[], at: (key: string) => string, label: (of: Words) => Words): Setting[] {
  return codes.map((code) => {
    const other = rules.schemes.find((scheme) => scheme.code === code);
    return stated(at(`for.${code}`), label(say.withTheScheme), other ? nameOf(other) : plain(code));
  });
}

export function nameOf(scheme: Scheme): Words {
  return { lv: scheme.name.lv, en: scheme.name.en ?? scheme.name.lv };
}

/** Every condition that must hold is a setting of its own, named by what it says. */
function conditionSettings(key: string, label: Words, tree: Criteria): Setting[] {
  if ('all' in tree) return tree.all.flatMap((part) => conditionSettings(key, label, part));
  const value = criteriaInWords(tree);
  return [
    {
      key: `${key}.${JSON.stringify(tree)}`,
      label,
      value: 'any' in tree && tree.any.length > 1 ? say.oneOfThese({ value }) : value,
      isFigure: false,
      isCondition: true,
    },
  ];
}

function roundWords({ chooseBy, useBy, amountCents, windowFrom, windowUntil }: RoundPlan): Words {
  const parts = [say.chooseBy({ chooseBy: dayWords(chooseBy) }), say.useBy({ useBy: dayWords(useBy) })];
  if (amountCents !== null) parts.unshift(euros(amountCents));
  if (windowFrom !== null) parts.push(say.windowFrom({ windowFrom: instantWords(windowFrom) }));
  if (windowUntil !== null) parts.push(say.windowUntil({ windowUntil: instantWords(windowUntil) }));
  return inARow(parts, ', ');
}

/** What a round says, piece by piece; without an amount of its own it gives that of the scheme. */
function roundParts(schemeCents: number, { roundOn, amountCents, chooseBy, useBy, windowFrom, windowUntil }: RoundPlan): Setting[] {
  const label = (of: Words) => joinedBy('{0}: {1}', say.roundOf({ roundOn: dayWords(roundOn) }), of);
  const moment = (at: string | null) => (at === null ? say.none : instantWords(at));
  return [
    figure('amount', say.theGrantOfTheRound({ roundOn: dayWords(roundOn) }), euros(amountCents ?? schemeCents)),
    figure('chooseBy', label(say.chooseByDate), dayWords(chooseBy)),
    figure('useBy', label(say.useByDate), dayWords(useBy)),
    figure('windowFrom', label(say.beginningOfTheWindow), moment(windowFrom)),
    figure('windowUntil', label(say.endOfTheWindow), moment(windowUntil)),
  ];
}

const populationWords = {
  NEW: say.populationNew,
  FIRST_GRANT_IN_PREVIOUS_ROUND: say.populationFirstGrantInPreviousRound,
  EVERYONE: say.populationEveryone,
};

export const schemeKindWords: Readonly<Record<Scheme['kind'], Words>> = {
  FULL_COST: say.schemeKindFullCost,
  GRANT: say.schemeKindGrant,
  PERCENTAGE: say.schemeKindPercentage,
  REIMBURSEMENT: say.schemeKindReimbursement,
  STIPEND: say.schemeKindStipend,
  TRAVEL: say.schemeKindTravel,
  ACCOMMODATION: say.schemeKindAccommodation,
  LICENCE: say.schemeKindLicence,
};

/** What one scheme means, in a few sentences a resident can read. */
export function schemeInPlainWords(scheme: Scheme): Words {
  const sentences: Words[] = [offerOf(scheme)];
  if ('coveredKinds' in scheme)
    sentences.push(
      scheme.coveredKinds.length === kinds.length
        ? say.paysForProgrammesOfEveryKind
        : say.paysFor2({ coveredKinds: allOf(scheme.coveredKinds.map((kind) => kindWords[kind])) }),
    );
  if (!('all' in scheme.conditions) || scheme.conditions.all.length > 0)
    sentences.push(say.condition({ criteriaIn: criteriaInWords(scheme.conditions) }));
  return inARow(sentences, ' ');
}

function offerOf(scheme: Scheme): Words {
  switch (scheme.kind) {
    case 'FULL_COST':
      return say.paysTheWholePriceOfTheProgramme;
    case 'GRANT':
      return say.youGetAndHaveToChooseWhere({
        amount: euros(scheme.amountCents),
        monthsGenitive: monthsGenitive(scheme.periodMonths),
        cap: euros(scheme.capCents),
        monthsGenitive2: monthsGenitive(scheme.capMonths),
      });
    case 'PERCENTAGE':
      return scheme.exempt
        ? say.paysOfThePrice({
            share: percent(scheme.shareBasisPoints),
            exemptShare: percent(scheme.exemptShareBasisPoints),
            criteriaIn: criteriaInWords(scheme.exempt),
          })
        : say.paysOfThePrice2({ share: percent(scheme.shareBasisPoints) });
    case 'REIMBURSEMENT':
      return say.paysBackOfTheCostsOnce({
        share: percent(scheme.shareBasisPoints),
        items: anyOf(
          scheme.items.map(({ name }) => ({ lv: name.lv, en: name.en ?? name.lv })),
          EVERY_ITEM,
        ),
      });
    case 'STIPEND':
      return say.youGetForEveryMonthOfTraining({ monthly: euros(scheme.monthlyCents) });
    case 'TRAVEL':
      return say.paysBackTravelCostsOnEvidence;
    case 'ACCOMMODATION':
      return say.paysBackLodgingCostsOnEvidence;
    case 'LICENCE':
      return say.youGetAFreeSeat({ platform: scheme.platform });
  }
}

function monthsGenitive(count: number): Words {
  return counted(count, say.month2, say.months2);
}
