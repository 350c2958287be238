import { ruleSet, type RuleSet, type RuleSetInput } from '../rules/rule-set.ts';
import { inDays, inYears, type HostedSource } from './hosted-source.ts';

const FULLY_PAID = ['PROFESSIONAL_CONTINUING_EDUCATION', 'PROFESSIONAL_DEVELOPMENT'] as const;
const BY_GRANT = ['STUDY_COURSE', 'STUDY_MODULE', 'VOCATIONAL_MODULE', 'VOCATIONAL_MODULE_SET', 'NON_FORMAL'] as const;

/** The day from which the continuation after the published pilot decides. */
const CONTINUES_FROM = '2026-06-02';

type Rounds = Extract<RuleSetInput['schemes'][number], { kind: 'GRANT' }>['rounds'];

function rules(period: { from: string; until: string }, rounds: Rounds): RuleSet {
  return ruleSet({
    period,
    targetGroup: {
      all: [
        { criterion: 'AGE', from: 18 },
        { criterion: 'ACCOUNT', profileComplete: false },
      ],
    },
    schemes: [
      {
        kind: 'FULL_COST',
        code: 'FULL_COST',
        name: { lv: 'Pilna apmaksa', en: 'Full cost' },
        coveredKinds: [...FULLY_PAID],
        conditions: { criterion: 'LEARNING_PATH', containsProgramme: false },
      },
      {
        kind: 'GRANT',
        code: 'GRANT',
        name: { lv: 'Piešķīrums', en: 'Grant' },
        coveredKinds: [...BY_GRANT],
        amountCents: 50_000,
        capCents: 100_000,
        rounds,
      },
      {
        kind: 'REIMBURSEMENT',
        code: 'CERTIFICATE',
        name: { lv: 'Sertifikāta izmaksu atmaksa', en: 'Certificate costs paid back' },
        claimKind: 'CERTIFICATE',
        achievedFrom: '2025-09-25',
        items: [
          { code: 'CISM', name: { lv: 'Certified Information Security Manager', en: 'Certified Information Security Manager' } },
          { code: 'CISA', name: { lv: 'Certified Information Systems Auditor', en: 'Certified Information Systems Auditor' } },
          { code: 'CYBERSECURITY', name: { lv: 'Kiberdrošības sertifikāts', en: 'Cybersecurity certification' } },
          {
            code: 'IDENTITY-ACCESS',
            name: { lv: 'Identity and Access Administrator Associate', en: 'Identity and Access Administrator Associate' },
          },
          { code: 'LEAD-AUDITOR', name: { lv: 'Lead Auditor', en: 'Lead Auditor' } },
          { code: 'LEAD-IMPLEMENTER', name: { lv: 'Lead Implementer', en: 'Lead Implementer' } },
        ],
      },
      {
        kind: 'REIMBURSEMENT',
        code: 'ASSESSMENT',
        name: { lv: 'Profesionālās kompetences novērtēšanas atmaksa', en: 'Assessment of professional competence paid back' },
        claimKind: 'ASSESSMENT',
        items: [
          { code: 'datorsistemu-tehnikis', name: { lv: 'Datorsistēmu tehniķis', en: 'Computer systems technician' } },
          { code: 'programmesanas-tehnikis', name: { lv: 'Programmēšanas tehniķis', en: 'Programming technician' } },
          { code: 'kiberdrosibas-tehnikis', name: { lv: 'Kiberdrošības tehniķis', en: 'Cybersecurity technician' } },
        ],
      },
      { kind: 'STIPEND', code: 'STIPEND', name: { lv: 'Stipendija', en: 'Stipend' }, monthlyCents: 10_000, forSchemes: ['FULL_COST'] },
      {
        kind: 'TRAVEL',
        code: 'TRAVEL',
        name: { lv: 'Ceļa izdevumu atmaksa', en: 'Travel costs paid back' },
        forSchemes: ['FULL_COST'],
        evidence: ['TICKET'],
      },
      {
        kind: 'ACCOMMODATION',
        code: 'ACCOMMODATION',
        name: { lv: 'Dzīvošanas izdevumu atmaksa', en: 'Lodging costs paid back' },
        forSchemes: ['FULL_COST'],
        evidence: ['LEASE', 'PAYMENT'],
      },
    ],
    unitCostMethod: 'MK655',
  });
}

/** The pilot exactly as published: three rounds, everything used by 2026-04-30. */
const pilot = rules({ from: '2024-12-05', until: '2026-06-30' }, [
  { roundOn: '2024-12-09', chooseBy: '2025-06-08', useBy: '2026-04-30' },
  {
    roundOn: '2025-06-09',
    windowFrom: '2025-06-09T06:00:00Z',
    windowUntil: '2025-06-20T21:00:00Z',
    chooseBy: '2025-12-08',
    useBy: '2026-04-30',
  },
  { roundOn: '2025-12-09', chooseBy: '2026-04-30', useBy: '2026-04-30' },
]);

/** The continuation: the last round two months ago, the coming one in two months, seen from the given day. */
function continuation(today: string): RuleSet {
  const last = inDays(today, -60);
  const coming = inDays(today, 60);
  return rules({ from: CONTINUES_FROM, until: inYears(today, 3) }, [
    // newcomers join this round while its window is open
    {
      roundOn: last,
      windowFrom: `${inDays(last, -10)}T07:00:00Z`,
      windowUntil: `${inDays(last, 90)}T15:00:00Z`,
      chooseBy: inDays(today, 123),
      useBy: inDays(today, 365),
    },
    {
      roundOn: coming,
      windowFrom: `${inDays(coming, -10)}T07:00:00Z`,
      windowUntil: `${inDays(coming, 10)}T15:00:00Z`,
      chooseBy: inDays(coming, 183),
      useBy: inDays(coming, 365),
    },
  ]);
}

/** 2.3.1.4.i "Digitālās prasmes lietpratējiem (IMK)". */
export function imk(today: string): HostedSource {
  const hasContinued = today >= CONTINUES_FROM;
  return {
    code: '2.3.1.4.i',
    name: { lv: 'Digitālās prasmes lietpratējiem (IMK)', en: 'Digital skills for proficient users (ILA)' },
    shortName: { lv: 'IMK', en: 'ILA' },
    description: {
      lv: 'Nauda digitālo prasmju apguvei vidējā un augstā līmenī. Tu saņem 500 € un izvēlies, ko mācīties. Profesijas apguvi un pilnveidi apmaksā pilnībā, ja tev ir mācību ceļš.',
      en: 'Money for digital skills at intermediate and advanced level. You get €500 and choose yourself what to learn. Training for a profession is paid in full if you have a learning path.',
    },
    whoCanApply: {
      lv: 'Ikviens, kam ir vismaz 18 gadu un individuālais mācību konts.',
      en: 'Anybody of at least 18 with an individual learning account.',
    },
    howToApply: {
      lv: [
        'Pieslēdzies un atver individuālo mācību kontu.',
        'Izvēlies programmu un mācību grupu.',
        'Piesakies: nauda tev tiek rezervēta uzreiz.',
        'Mācību iestāde piecās darba dienās tevi uzņem grupā.',
      ],
      en: [
        'Log in and open an individual learning account.',
        'Choose a programme and a group.',
        'Apply: the money is reserved for you at once.',
        'The provider accepts you into the group within five working days.',
      ],
    },
    institution: { lv: 'Valsts izglītības attīstības aģentūra', en: 'State Education Development Agency' },
    contactEmail: 'imk@stars.example',
    contactPhone: '+371 60000001',
    eligibleFrom: '2024-12-05',
    eligibleUntil: hasContinued ? inYears(today, 3) : '2026-06-30',
    status: 'PUBLISHED',
    requiresFourEyes: false,
    budgetCents: 1_049_870_000,
    versions: [
      { number: 1, status: 'PUBLISHED', effectiveFrom: '2024-12-05', rules: pilot },
      ...(hasContinued ? [{ number: 2, status: 'PUBLISHED' as const, effectiveFrom: CONTINUES_FROM, rules: continuation(today) }] : []),
    ],
  };
}
