import { z } from 'zod';
import { ageSettings } from './rules/age.ts';
import { accountSettings } from './rules/account.ts';
import { residentStatusSettings } from './rules/resident-status.ts';
import { employmentSettings } from './rules/employment.ts';
import { employerSectorSettings } from './rules/employer-sector.ts';
import { educationSettings } from './rules/education.ts';
import { lowIncomeSettings } from './rules/low-income.ts';
import { disabilitySettings } from './rules/disability.ts';
import { internationalProtectionSettings } from './rules/international-protection.ts';
import { childrenUnderSevenSettings } from './rules/children-under-seven.ts';
import { livesInSettings } from './rules/lives-in.ts';
import { digcompTestSettings } from './rules/digcomp-test.ts';
import { earlierGrantsSettings } from './rules/earlier-grants.ts';
import { trainingsUnderWaySettings } from './rules/trainings-under-way.ts';
import { completedProgrammesSettings } from './rules/completed-programmes.ts';
import { applicationsThisYearSettings } from './rules/applications-this-year.ts';
import { openApplicationsSettings } from './rules/open-applications.ts';
import { learningPathSettings } from './rules/learning-path.ts';
import { programmeKindSettings } from './rules/programme-kind.ts';
import { programmeSectorSettings } from './rules/programme-sector.ts';
import { programmeDigcompSettings } from './rules/programme-digcomp.ts';
import { programmeHoursSettings } from './rules/programme-hours.ts';
import { programmePriceSettings } from './rules/programme-price.ts';
import { programmeProviderSettings } from './rules/programme-provider.ts';
import { dateWindowSettings } from './rules/date-window.ts';
import { trainingEndsSettings } from './rules/training-ends.ts';
import { grantAvailableSettings } from './rules/grant-available.ts';
import { claimItemSettings } from './rules/claim-item.ts';
import { claimAchievedSettings } from './rules/claim-achieved.ts';
import { claimEvidenceSettings } from './rules/claim-evidence.ts';
import { lastReimbursementSettings } from './rules/last-reimbursement.ts';

/** One condition with its settings; `criterion` names the rule. */
export const criterionSchema = z.discriminatedUnion(
  'criterion',
  [
    ageSettings,
    accountSettings,
    residentStatusSettings,
    employmentSettings,
    employerSectorSettings,
    educationSettings,
    lowIncomeSettings,
    disabilitySettings,
    internationalProtectionSettings,
    childrenUnderSevenSettings,
    livesInSettings,
    digcompTestSettings,
    earlierGrantsSettings,
    trainingsUnderWaySettings,
    completedProgrammesSettings,
    applicationsThisYearSettings,
    openApplicationsSettings,
    learningPathSettings,
    programmeKindSettings,
    programmeSectorSettings,
    programmeDigcompSettings,
    programmeHoursSettings,
    programmePriceSettings,
    programmeProviderSettings,
    dateWindowSettings,
    trainingEndsSettings,
    grantAvailableSettings,
    claimItemSettings,
    claimAchievedSettings,
    claimEvidenceSettings,
    lastReimbursementSettings,
  ],
  { error: 'There is no such criterion.' },
);

export type Criterion = z.infer<typeof criterionSchema>;
export type CriterionCode = Criterion['criterion'];

/** A condition, or conditions joined: all of them, any one, or none. */
export type Criteria = Criterion | { all: Criteria[] } | { any: Criteria[] } | { none: Criteria[] };

const DEEPEST = 8;
const MOST = 200;

/** The tree as an administrator writes it and the database keeps it; refused with a path and a reason when it is not sound. */
export const criteriaSchema: z.ZodType<Criteria> = z.unknown().transform((value, context) => {
  let size = 0;
  const read = (node: unknown, path: (string | number)[], depth: number): Criteria | undefined => {
    const refuse = (message: string) => void context.addIssue({ code: 'custom', message, path, input: node });
    // said once, however many more there are
    if (++size > MOST) return size === MOST + 1 ? refuse(`No more than ${MOST} conditions.`) : undefined;
    if (depth > DEEPEST) return refuse(`Conditions may be nested ${DEEPEST} deep.`);
    if (typeof node !== 'object' || node === null || Array.isArray(node))
      return refuse('A condition or a group of conditions is expected.');
    const keys = Object.keys(node);
    const [key] = keys;
    if (key === 'all' || key === 'any' || key === 'none') {
      const parts = (node as Record<string, unknown>)[key];
      if (keys.length > 1 || !Array.isArray(parts)) return refuse(`"${key}" holds a list of conditions and stands alone.`);
      if (key === 'any' && parts.length === 0) return refuse('"any" of nothing can never be met.');
      const inner = parts.map((part: unknown, index) => read(part, [...path, key, index], depth + 1)).filter((part) => part !== undefined);
      return { [key]: inner } as Criteria;
    }
    const leaf = criterionSchema.safeParse(node);
    if (leaf.success) return leaf.data;
    for (const issue of leaf.error.issues)
      context.addIssue({ code: 'custom', message: issue.message, path: [...path, ...(issue.path as (string | number)[])], input: node });
    return undefined;
  };
  return read(value, [], 0) ?? z.NEVER;
});

/** Every single condition of a tree, in reading order. */
export function conditionsOf(tree: Criteria): Criterion[] {
  if ('criterion' in tree) return [tree];
  return Object.values(tree).flatMap((parts) => (parts as Criteria[]).flatMap(conditionsOf));
}
