import { z } from 'zod';
import { criteriaSchema } from '../../eligibility/criteria.ts';
import { accommodationScheme, travelScheme } from './schemes/expenses.ts';
import { fullCostScheme } from './schemes/full-cost.ts';
import { grantScheme } from './schemes/grant.ts';
import { licenceScheme } from './schemes/licence.ts';
import { percentageScheme } from './schemes/percentage.ts';
import { reimbursementScheme } from './schemes/reimbursement.ts';
import { basisPoints, day, instant, text } from './schemes/settings.ts';
import { stipendScheme } from './schemes/stipend.ts';

export const schemeSchema = z.discriminatedUnion(
  'kind',
  [fullCostScheme, grantScheme, percentageScheme, reimbursementScheme, stipendScheme, travelScheme, accommodationScheme, licenceScheme],
  { error: 'There is no such kind of scheme.' },
);
export type Scheme = z.infer<typeof schemeSchema>;

const most = z.int().min(1).max(1000).nullable().default(null);
const defaults = <T extends z.ZodType>(schema: T) => schema.prefault({} as z.input<T>);

/** Who comes first to places and money: who applied first, or who is drawn first (FUND-24, BEY-20). */
const allotment = z.enum(['ORDER_OF_RECEIPT', 'DRAW']);

/** How applications of the source are taken (APP-2, APP-4, APP-5, FUND-24, FUND-25). */
const applications = z.strictObject({
  allotment: allotment.default('ORDER_OF_RECEIPT'),
  /** Minutes between the end of a window with a draw and the draw itself: time to look at the closed list, and to stop the draw. */
  drawAfterMinutes: z.int().min(1).max(10_080).default(60),
  /** Without a waiting list whoever comes after the last place or euro is told "exhausted". */
  waitingList: z.boolean().default(true),
  maximumOpen: most,
  maximumPerYear: most,
  maximumPerProvider: most,
  processingWorkingDays: z.int().min(1).max(250).default(5),
  confirmWorkingDays: z.int().min(1).max(250).default(3),
  /** Applications are taken only within these windows, to the second; none listed: all the time. */
  windows: z
    .array(
      z
        .strictObject({
          from: instant,
          until: instant,
          /** Empty: as the source says. */
          allotment: allotment.nullable().default(null),
        })
        .refine(({ from, until }) => Date.parse(from) < Date.parse(until), { error: 'The window opens before it closes.' }),
    )
    .max(100)
    .default([]),
});

/** What counts as having attended (APP-11). */
const attendance = z.strictObject({
  completeFromBasisPoints: basisPoints.default(8000),
  excludeOverBasisPoints: basisPoints.default(8000),
});

/** What happens to the money when training ends early (FUND-21, settlement rule). */
const interruption = z.strictObject({
  providerEarns: z.enum(['NOTHING', 'HOURS_ATTENDED', 'FULL']).default('HOURS_ATTENDED'),
  forfeitsGrant: z.boolean().default(true),
});

/** When a provider is paid what it has earned. */
const settlement = z.strictObject({ paidWithinDays: z.int().min(1).max(365).default(30) });

/** Whether an application may join this source's money with another's (FUND-17). */
const combination = z.strictObject({
  allowed: z.boolean().default(false),
  /** With these sources only; none listed: with any that allows it too. */
  sources: z.array(z.string().min(1).max(80)).default([]),
});

/** How a refusal is contested (BEY-21): until when, where, and what the letter should say. */
const appeal = z.strictObject({
  withinDays: z.int().min(1).max(365).default(30),
  /** Whom to write to; the institution of the source when nothing is said. */
  where: text.nullable().default(null),
  /** What to write, in one or two sentences. */
  what: text.nullable().default(null),
});

const surveys = z.strictObject({
  evaluation: z.boolean().default(true),
  dropOut: z.boolean().default(true),
  impactAfterMonths: z.int().min(1).max(60).nullable().default(6),
});

/**
 * The rules of one version of a funding source: data that a manager edits, a program decides by and a person can read aloud (FUND-1, FUND-2).
 * A version in force never changes; a decision names the version that made it.
 */
export const ruleSetSchema = z
  .strictObject({
    format: z.literal(1).default(1),
    /** Days on which the source takes decisions. */
    period: z
      .strictObject({ from: day, until: day })
      .refine(({ from, until }) => from <= until, { error: 'The period begins before it ends.' }),
    targetGroup: criteriaSchema,
    schemes: z.array(schemeSchema).min(1).max(40),
    combination: defaults(combination),
    applications: defaults(applications),
    attendance: defaults(attendance),
    interruption: defaults(interruption),
    settlement: defaults(settlement),
    appeal: defaults(appeal),
    surveys: defaults(surveys),
    /** Code of the unit-cost method a call prescribes (FUND-19). */
    unitCostMethod: z.string().min(1).max(80).nullable().default(null),
  })
  .superRefine((rules, context) => {
    const codes = rules.schemes.map(({ code }) => code);
    codes.forEach((code, index) => {
      if (codes.indexOf(code) !== index)
        context.addIssue({ code: 'custom', path: ['schemes', index, 'code'], message: `There is another scheme ${code}.`, input: code });
    });
    const { applications } = rules;
    if (applications.allotment === 'DRAW' && applications.windows.length === 0)
      context.addIssue({ code: 'custom', path: ['applications', 'windows'], message: 'A draw needs a window.', input: [] });
    applications.windows.forEach((window, index) => {
      const other = applications.windows.slice(0, index).find((earlier) => overlap(earlier, window));
      if (other && [other, window].some((one) => allotmentOf(applications, one) === 'DRAW'))
        context.addIssue({
          code: 'custom',
          path: ['applications', 'windows', index],
          message: 'A window with a draw stands alone.',
          input: window,
        });
    });
    rules.schemes.forEach((scheme, index) => {
      if (!('forSchemes' in scheme)) return;
      for (const code of scheme.forSchemes) {
        if (!codes.includes(code))
          context.addIssue({ code: 'custom', path: ['schemes', index, 'forSchemes'], message: `There is no scheme ${code}.`, input: code });
      }
    });
  });

export type RuleSet = z.infer<typeof ruleSetSchema>;
export type ApplicationWindow = RuleSet['applications']['windows'][number];
export type Allotment = z.infer<typeof allotment>;
/** As it is written by hand: settings left out take their usual value. */
export type RuleSetInput = z.input<typeof ruleSetSchema>;

/** The settings with the usual value filled in; throws when the data are not sound. */
export function ruleSet(rules: RuleSetInput): RuleSet {
  return ruleSetSchema.parse(rules);
}

/** The grant scheme of a rule set, if it has one. */
export function grantSchemeOf(rules: RuleSet) {
  return rules.schemes.find((scheme) => scheme.kind === 'GRANT');
}

/** How places and money are given to those who apply in a window. */
export function allotmentOf({ allotment }: { allotment: Allotment }, window: { allotment: Allotment | null }): Allotment {
  return window.allotment ?? allotment;
}

function overlap(one: { from: string; until: string }, other: { from: string; until: string }): boolean {
  return Date.parse(one.from) < Date.parse(other.until) && Date.parse(other.from) < Date.parse(one.until);
}
