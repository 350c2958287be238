import { criteriaInWords } from '../../eligibility/criteria-in-words.ts';
import type { Criteria } from '../../eligibility/criteria.ts';
import { kinds } from '../../eligibility/facts.ts';
import { claimWords, evidenceWords, kindWords } from '../../eligibility/vocabulary-words.ts';
import { allOf, anyOf, counted, dayWords, EVERY_ITEM, euros, percent, words, type Words } from '../../../platform/words/words.ts';
import { instantWords } from './instant-words.ts';
import type { Allotment, RuleSet, Scheme } from './rule-set.ts';
import type { RoundPlan } from './schemes/grant.ts';

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
const yesOrNo = (key: string, label: Words, is: boolean): Setting => stated(key, label, is ? words('jā', 'yes') : words('nē', 'no'));
const optional = (value: number | null, format: (known: number) => Words): Words =>
  value === null ? words('bez ierobežojuma', 'no limit') : format(value);
const plain = (value: number | string) => words('{0}', '{0}', value);

const bothOf = ({ lv, en }: { lv: string; en?: string | null | undefined }): Words => ({ lv, en: en || lv });

const months = (count: number) => counted(count, words('mēnesis', 'month'), words('mēneši', 'months'));
const minutes = (count: number) => counted(count, words('minūte', 'minute'), words('minūtes', 'minutes'));
const days = (count: number) => counted(count, words('diena', 'day'), words('dienas', 'days'));
const workingDays = (count: number) => counted(count, words('darba diena', 'working day'), words('darba dienas', 'working days'));
const years = (count: number) => counted(count, words('gads', 'year'), words('gadi', 'years'));

export function settingsInWords(rules: RuleSet): Setting[] {
  const { period, applications, attendance, interruption, settlement, appeal, surveys, combination } = rules;
  return [
    figure('period.from', words('Projekta sākums', 'Beginning of the project'), dayWords(period.from)),
    figure('period.until', words('Projekta beigas', 'End of the project'), dayWords(period.until)),
    ...conditionSettings('targetGroup', words('Mērķgrupa', 'Target group'), rules.targetGroup),
    ...rules.schemes.flatMap((scheme) => schemeSettings(rules, scheme)),
    yesOrNo(
      'combination.allowed',
      words('Drīkst apvienot ar cita projekta naudu', 'May be joined with money of another project'),
      combination.allowed,
    ),
    ...combination.sources.map((source) =>
      stated(`combination.sources.${source}`, words('Drīkst apvienot ar', 'May be joined with'), plain(source)),
    ),
    stated(
      'applications.allotment',
      words('Vietas un naudu piešķir', 'Places and money are given'),
      allotmentWords[applications.allotment],
    ),
    figure(
      'applications.drawAfterMinutes',
      words('Ja ir izloze, tā notiek pēc pieteikšanās beigām', 'If there is a draw, it is held after the window closes'),
      minutes(applications.drawAfterMinutes),
    ),
    yesOrNo('applications.waitingList', words('Gaidīšanas saraksts', 'Waiting list'), applications.waitingList),
    figure(
      'applications.maximumOpen',
      words('Atvērti pieteikumi vienai personai', 'Open applications of one person'),
      optional(applications.maximumOpen, plain),
    ),
    figure(
      'applications.maximumPerYear',
      words('Pieteikumi gadā vienai personai', 'Applications of one person in a year'),
      optional(applications.maximumPerYear, plain),
    ),
    figure(
      'applications.maximumPerProvider',
      words('Pieteikumi gadā vienā iestādē', 'Applications to one provider in a year'),
      optional(applications.maximumPerProvider, plain),
    ),
    figure(
      'applications.processingWorkingDays',
      words('Iestāde atbild', 'The provider answers within'),
      workingDays(applications.processingWorkingDays),
    ),
    figure(
      'applications.confirmWorkingDays',
      words('Persona apstiprina vietu', 'The person confirms a place within'),
      workingDays(applications.confirmWorkingDays),
    ),
    ...applications.windows.map(({ from, until, allotment }) =>
      stated(
        `applications.windows.${from}`,
        words('Pieteikšanās laiks', 'Application window'),
        allotment === null
          ? words('no {0} līdz {1}', 'from {0} to {1}', instantWords(from), instantWords(until))
          : words('no {0} līdz {1}, {2}', 'from {0} to {1}, {2}', instantWords(from), instantWords(until), allotmentWords[allotment]),
      ),
    ),
    figure(
      'attendance.complete',
      words('Mācības pabeigtas, ja apmeklēts vismaz', 'Training is completed with attendance of at least'),
      percent(attendance.completeFromBasisPoints),
    ),
    figure(
      'attendance.exclude',
      words('Atskaita, ja kavēts vairāk nekā', 'Excluded when more is missed than'),
      percent(attendance.excludeOverBasisPoints),
    ),
    stated(
      'interruption.providerEarns',
      words('Pārtraucot mācības, iestāde saņem', 'When training is interrupted the provider earns'),
      earningWords[interruption.providerEarns],
    ),
    yesOrNo(
      'interruption.forfeitsGrant',
      words('Pārtraucot mācības, piešķīrumu zaudē', 'Interrupting training forfeits the grant'),
      interruption.forfeitsGrant,
    ),
    figure('settlement.paidWithinDays', words('Iestādei samaksā', 'The provider is paid within'), days(settlement.paidWithinDays)),
    figure('appeal.withinDays', words('Atteikumu var apstrīdēt', 'A refusal can be contested for'), days(appeal.withinDays)),
    ...(appeal.where ? [stated('appeal.where', words('Kur apstrīd', 'Where to contest'), bothOf(appeal.where))] : []),
    ...(appeal.what ? [stated('appeal.what', words('Ko raksta apstrīdot', 'What to write when contesting'), bothOf(appeal.what))] : []),
    yesOrNo('surveys.evaluation', words('Novērtējuma aptauja', 'Evaluation survey'), surveys.evaluation),
    yesOrNo('surveys.dropOut', words('Aptauja par pārtraukšanu', 'Drop-out survey'), surveys.dropOut),
    figure(
      'surveys.impactAfterMonths',
      words('Ietekmes aptauja pēc', 'Impact survey after'),
      surveys.impactAfterMonths === null ? words('nekad', 'never') : months(surveys.impactAfterMonths),
    ),
    stated(
      'unitCostMethod',
      words('Vienas vienības izmaksu metode', 'Unit-cost method'),
      rules.unitCostMethod === null ? words('nav', 'none') : plain(rules.unitCostMethod),
    ),
  ];
}

const allotmentWords: Readonly<Record<Allotment, Words>> = {
  ORDER_OF_RECEIPT: words('pieteikumu saņemšanas secībā', 'in the order in which applications are received'),
  DRAW: words('izlozē', 'by a draw'),
};

const earningWords = {
  NOTHING: words('neko', 'nothing'),
  HOURS_ATTENDED: words('samaksu par apmeklētajām stundām', 'pay for the hours attended'),
  FULL: words('visu cenu', 'the whole price'),
};

/** The settings of one scheme, each label led by the scheme's name; the amount of a lone grant is simply "Grant". */
export function schemeSettings(rules: RuleSet, scheme: Scheme): Setting[] {
  const name = nameOf(scheme);
  const at = (key: string) => `schemes.${scheme.code}.${key}`;
  const label = (lv: string, en: string) => words('{0}: {1}', '{0}: {1}', name, words(lv, en));
  const isLone = rules.schemes.filter(({ kind }) => kind === scheme.kind).length === 1;
  const settings: Setting[] = [
    stated(at('kind'), words('Shēma', 'Scheme'), words('{0} ({1})', '{0} ({1})', name, schemeKindWords[scheme.kind])),
  ];
  if (scheme.validFrom !== null) settings.push(figure(at('validFrom'), label('spēkā no', 'valid from'), dayWords(scheme.validFrom)));
  if (scheme.validUntil !== null) settings.push(figure(at('validUntil'), label('spēkā līdz', 'valid until'), dayWords(scheme.validUntil)));
  if ('coveredKinds' in scheme)
    settings.push(...scheme.coveredKinds.map((kind) => stated(at(`covered.${kind}`), label('apmaksā', 'pays for'), kindWords[kind])));
  settings.push(...conditionSettings(at('conditions'), name, scheme.conditions));

  if (scheme.kind === 'GRANT') {
    settings.push(
      figure(at('amount'), isLone ? words('Piešķīrums', 'Grant') : name, euros(scheme.amountCents)),
      figure(at('cap'), label('vienai personai kopā ne vairāk kā', 'for one person no more in all than'), euros(scheme.capCents)),
      figure(at('capMonths'), label('lielāko summu skaita pa', 'the largest sum is counted over'), months(scheme.capMonths)),
      figure(at('maximumGrants'), label('lielākais piešķīrumu skaits šajā laikā', 'most grants in that time'), plain(scheme.maximumGrants)),
      figure(at('periodMonths'), label('izvēles laiks', 'time to choose'), months(scheme.periodMonths)),
      figure(at('carryOverTimes'), label('cik reižu drīkst uzkrāt', 'how many times it may be carried over'), plain(scheme.carryOverTimes)),
      figure(
        at('restoreDays'),
        label('papildu laiks, ja nauda atgriežas pēc izvēles termiņa', 'extra time when money comes back after the choose-by date'),
        days(scheme.restoreDays),
      ),
      ...scheme.population.map((population) =>
        stated(at(`population.${population}`), label('saņem', 'goes to'), populationWords[population]),
      ),
      yesOrNo(
        at('refuseAfterNoChoice'),
        label('nesaņem, kas neizdarīja izvēli', 'not for those who made no choice'),
        scheme.refuseAfterNoChoice,
      ),
      yesOrNo(at('refuseWhileLearning'), label('nesaņem, kas vēl mācās', 'not for those still learning'), scheme.refuseWhileLearning),
      yesOrNo(
        at('refuseAfterInterruption'),
        label('nesaņem, kas pārtrauca mācības', 'not for those who interrupted'),
        scheme.refuseAfterInterruption,
      ),
      stated(
        at('refusalLasts'),
        label('liegums ilgst', 'this lasts'),
        scheme.refusalLasts === 'SOURCE' ? words('līdz projekta beigām', 'until the project ends') : words('vienu kārtu', 'one round'),
      ),
      ...scheme.rounds.map((round) => ({
        ...stated(at(`rounds.${round.roundOn}`), words('Kārta {0}', 'Round of {0}', dayWords(round.roundOn)), roundWords(round)),
        parts: roundParts(scheme.amountCents, round),
      })),
    );
  }
  if (scheme.kind === 'PERCENTAGE') {
    settings.push(
      figure(at('share'), label('sedz', 'pays'), percent(scheme.shareBasisPoints)),
      ...scheme.sharesByKind.map(({ kind, shareBasisPoints }) =>
        figure(at(`share.${kind}`), words('{0}: sedz ({1})', '{0}: pays ({1})', name, kindWords[kind]), percent(shareBasisPoints)),
      ),
      figure(at('exemptShare'), label('atbrīvotajiem sedz', 'pays for the exempt'), percent(scheme.exemptShareBasisPoints)),
      figure(at('cap'), label('ne vairāk kā', 'no more than'), optional(scheme.capCents, euros)),
      ...(scheme.exempt ? conditionSettings(at('exempt'), words('{0}, atbrīvoti', '{0}, exempt', name), scheme.exempt) : []),
    );
  }
  if (scheme.kind === 'REIMBURSEMENT') {
    settings.push(
      stated(at('claimKind'), label('atmaksā', 'pays back'), claimWords[scheme.claimKind]),
      ...scheme.items.map((item) =>
        stated(
          at(`items.${item.code}`),
          label('sarakstā', 'on the list'),
          words('{0} ({1})', '{0} ({1})', { lv: item.name.lv, en: item.name.en ?? item.name.lv }, item.code),
        ),
      ),
      figure(
        at('achievedFrom'),
        label('rezultāts iegūts ne agrāk kā', 'result no earlier than'),
        scheme.achievedFrom === null ? words('jebkad', 'any day') : dayWords(scheme.achievedFrom),
      ),
      figure(at('share'), label('atmaksā daļu', 'pays back the share'), percent(scheme.shareBasisPoints)),
      ...scheme.evidence.map((evidence) => stated(at(`evidence.${evidence}`), label('vajadzīgs', 'requires'), evidenceWords[evidence])),
      figure(at('cap'), label('ne vairāk kā', 'no more than'), optional(scheme.capCents, euros)),
      figure(
        at('oncePerYears'),
        label('ne biežāk kā reizi', 'no more than once in'),
        scheme.oncePerYears === null ? words('bez ierobežojuma', 'no limit') : years(scheme.oncePerYears),
      ),
    );
  }
  if (scheme.kind === 'STIPEND') {
    settings.push(
      figure(at('monthly'), label('mēnesī', 'a month'), euros(scheme.monthlyCents)),
      figure(at('attendance'), label('ja apmeklēts vismaz', 'with attendance of at least'), percent(scheme.attendanceFromBasisPoints)),
      ...forSchemes(rules, scheme.forSchemes, at, label),
    );
  }
  if (scheme.kind === 'TRAVEL' || scheme.kind === 'ACCOMMODATION') {
    settings.push(
      ...scheme.evidence.map((evidence) => stated(at(`evidence.${evidence}`), label('vajadzīgs', 'requires'), evidenceWords[evidence])),
      figure(at('capPerMonth'), label('mēnesī ne vairāk kā', 'a month no more than'), optional(scheme.capPerMonthCents, euros)),
      figure(
        at('capPerTraining'),
        label('par mācībām kopā ne vairāk kā', 'for the training in all no more than'),
        optional(scheme.capPerTrainingCents, euros),
      ),
      ...forSchemes(rules, scheme.forSchemes, at, label),
    );
  }
  if (scheme.kind === 'LICENCE') {
    settings.push(
      stated(at('platform'), label('platforma', 'platform'), plain(scheme.platform)),
      figure(at('seats'), label('vietu skaits', 'number of seats'), optional(scheme.seats, plain)),
    );
  }
  return settings;
}

function forSchemes(
  rules: RuleSet,
  codes: readonly string[],
  at: (key: string) => string,
  label: (lv: string, en: string) => Words,
): Setting[] {
  return codes.map((code) => {
    const other = rules.schemes.find((scheme) => scheme.code === code);
    return stated(at(`for.${code}`), label('pie shēmas', 'with the scheme'), other ? nameOf(other) : plain(code));
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
      value: 'any' in tree && tree.any.length > 1 ? words('viens no šiem: {0}', 'one of these: {0}', value) : value,
      isFigure: false,
      isCondition: true,
    },
  ];
}

function roundWords({ chooseBy, useBy, amountCents, windowFrom, windowUntil }: RoundPlan): Words {
  const parts = [words('izvēle līdz {0}', 'choose by {0}', dayWords(chooseBy)), words('izlieto līdz {0}', 'use by {0}', dayWords(useBy))];
  if (amountCents !== null) parts.unshift(euros(amountCents));
  if (windowFrom !== null) parts.push(words('pieteikšanās no {0}', 'window from {0}', instantWords(windowFrom)));
  if (windowUntil !== null) parts.push(words('pieteikšanās līdz {0}', 'window until {0}', instantWords(windowUntil)));
  return { lv: parts.map(({ lv }) => lv).join(', '), en: parts.map(({ en }) => en).join(', ') };
}

/** What a round says, piece by piece; without an amount of its own it gives that of the scheme. */
function roundParts(schemeCents: number, { roundOn, amountCents, chooseBy, useBy, windowFrom, windowUntil }: RoundPlan): Setting[] {
  const label = (lv: string, en: string) =>
    words('{0}: {1}', '{0}: {1}', words('Kārta {0}', 'Round of {0}', dayWords(roundOn)), words(lv, en));
  const moment = (at: string | null) => (at === null ? words('nav', 'none') : instantWords(at));
  return [
    figure('amount', words('Kārtas {0} piešķīrums', 'The grant of the round of {0}', dayWords(roundOn)), euros(amountCents ?? schemeCents)),
    figure('chooseBy', label('izvēles diena', 'choose-by date'), dayWords(chooseBy)),
    figure('useBy', label('izlietošanas diena', 'use-by date'), dayWords(useBy)),
    figure('windowFrom', label('pieteikšanās sākums', 'beginning of the window'), moment(windowFrom)),
    figure('windowUntil', label('pieteikšanās beigas', 'end of the window'), moment(windowUntil)),
  ];
}

const populationWords = {
  NEW: words('jauni lietotāji', 'new persons'),
  FIRST_GRANT_IN_PREVIOUS_ROUND: words('tie, kam pirmais piešķīrums bija iepriekšējā kārtā', 'those first granted in the previous round'),
  EVERYONE: words('visi', 'everybody'),
};

export const schemeKindWords: Readonly<Record<Scheme['kind'], Words>> = {
  FULL_COST: words('visa cena', 'whole price'),
  GRANT: words('piešķīrums', 'grant'),
  PERCENTAGE: words('daļa no cenas', 'share of the price'),
  REIMBURSEMENT: words('izmaksu atmaksa', 'costs paid back'),
  STIPEND: words('stipendija', 'stipend'),
  TRAVEL: words('ceļa izdevumi', 'travel costs'),
  ACCOMMODATION: words('dzīvošanas izdevumi', 'lodging costs'),
  LICENCE: words('vieta platformā', 'seat on a platform'),
};

/** What one scheme means, in a few sentences a resident can read. */
export function schemeInPlainWords(scheme: Scheme): Words {
  const sentences: Words[] = [offerOf(scheme)];
  if ('coveredKinds' in scheme)
    sentences.push(
      scheme.coveredKinds.length === kinds.length
        ? words('Apmaksā visu veidu programmas.', 'Pays for programmes of every kind.')
        : words('Apmaksā: {0}.', 'Pays for: {0}.', allOf(scheme.coveredKinds.map((kind) => kindWords[kind]))),
    );
  if (!('all' in scheme.conditions) || scheme.conditions.all.length > 0)
    sentences.push(words('Nosacījums: {0}.', 'Condition: {0}.', criteriaInWords(scheme.conditions)));
  return { lv: sentences.map(({ lv }) => lv).join(' '), en: sentences.map(({ en }) => en).join(' ') };
}

function offerOf(scheme: Scheme): Words {
  switch (scheme.kind) {
    case 'FULL_COST':
      return words('Sedz visu programmas cenu.', 'Pays the whole price of the programme.');
    case 'GRANT':
      return words(
        'Tu saņem {0} un {1} laikā izvēlies, kur mācīties. Kopā ne vairāk kā {2} {3} laikā.',
        'You get {0} and have {1} to choose where to learn. No more than {2} in all within {3}.',
        euros(scheme.amountCents),
        monthsGenitive(scheme.periodMonths),
        euros(scheme.capCents),
        monthsGenitive(scheme.capMonths),
      );
    case 'PERCENTAGE':
      return scheme.exempt
        ? words(
            'Sedz {0} no cenas. Sedz {1}, ja: {2}.',
            'Pays {0} of the price. Pays {1} for: {2}.',
            percent(scheme.shareBasisPoints),
            percent(scheme.exemptShareBasisPoints),
            criteriaInWords(scheme.exempt),
          )
        : words('Sedz {0} no cenas.', 'Pays {0} of the price.', percent(scheme.shareBasisPoints));
    case 'REIMBURSEMENT':
      return words(
        'Atmaksā {0} no izmaksām, kad rezultāts ir sasniegts: {1}.',
        'Pays back {0} of the costs once the result is achieved: {1}.',
        percent(scheme.shareBasisPoints),
        anyOf(
          scheme.items.map(({ name }) => ({ lv: name.lv, en: name.en ?? name.lv })),
          EVERY_ITEM,
        ),
      );
    case 'STIPEND':
      return words('Tu saņem {0} par katru mācību mēnesi.', 'You get {0} for every month of training.', euros(scheme.monthlyCents));
    case 'TRAVEL':
      return words('Atmaksā ceļa izdevumus, ja iesniedz apliecinājumu.', 'Pays back travel costs on evidence.');
    case 'ACCOMMODATION':
      return words('Atmaksā dzīvošanas izdevumus, ja iesniedz apliecinājumu.', 'Pays back lodging costs on evidence.');
    case 'LICENCE':
      return words('Tu saņem bezmaksas vietu platformā {0}.', 'You get a free seat on {0}.', scheme.platform);
  }
}

function monthsGenitive(count: number): Words {
  return counted(count, words('mēneša', 'month'), words('mēnešu', 'months'));
}
