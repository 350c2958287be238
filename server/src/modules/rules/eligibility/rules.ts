import type { Criterion, CriterionCode } from './criteria.ts';
import type { Rule } from './rule.ts';
import { account } from './rules/account.ts';
import { age } from './rules/age.ts';
import { applicationsThisYear } from './rules/applications-this-year.ts';
import { childrenUnderSeven } from './rules/children-under-seven.ts';
import { claimAchieved } from './rules/claim-achieved.ts';
import { claimEvidence } from './rules/claim-evidence.ts';
import { claimItem } from './rules/claim-item.ts';
import { completedProgrammes } from './rules/completed-programmes.ts';
import { dateWindow } from './rules/date-window.ts';
import { digcompTest } from './rules/digcomp-test.ts';
import { disability } from './rules/disability.ts';
import { earlierGrants } from './rules/earlier-grants.ts';
import { education } from './rules/education.ts';
import { employerSector } from './rules/employer-sector.ts';
import { employment } from './rules/employment.ts';
import { grantAvailable } from './rules/grant-available.ts';
import { internationalProtection } from './rules/international-protection.ts';
import { lastReimbursement } from './rules/last-reimbursement.ts';
import { learningPath } from './rules/learning-path.ts';
import { livesIn } from './rules/lives-in.ts';
import { lowIncome } from './rules/low-income.ts';
import { openApplications } from './rules/open-applications.ts';
import { programmeDigcomp } from './rules/programme-digcomp.ts';
import { programmeHours } from './rules/programme-hours.ts';
import { programmeKind } from './rules/programme-kind.ts';
import { programmePrice } from './rules/programme-price.ts';
import { programmeProvider } from './rules/programme-provider.ts';
import { programmeSector } from './rules/programme-sector.ts';
import { residentStatus } from './rules/resident-status.ts';
import { trainingEnds } from './rules/training-ends.ts';
import { trainingsUnderWay } from './rules/trainings-under-way.ts';

type Rules = { readonly [Code in CriterionCode]: Rule<Extract<Criterion, { criterion: Code }>> };

/** Every criterion of FUND-4 by its code. */
export const rules: Rules = {
  AGE: age,
  ACCOUNT: account,
  RESIDENT_STATUS: residentStatus,
  EMPLOYMENT: employment,
  EMPLOYER_SECTOR: employerSector,
  EDUCATION: education,
  LOW_INCOME: lowIncome,
  DISABILITY: disability,
  INTERNATIONAL_PROTECTION: internationalProtection,
  CHILDREN_UNDER_SEVEN: childrenUnderSeven,
  LIVES_IN: livesIn,
  DIGCOMP_TEST: digcompTest,
  EARLIER_GRANTS: earlierGrants,
  TRAININGS_UNDER_WAY: trainingsUnderWay,
  COMPLETED_PROGRAMMES: completedProgrammes,
  APPLICATIONS_THIS_YEAR: applicationsThisYear,
  OPEN_APPLICATIONS: openApplications,
  LEARNING_PATH: learningPath,
  PROGRAMME_KIND: programmeKind,
  PROGRAMME_SECTOR: programmeSector,
  PROGRAMME_DIGCOMP: programmeDigcomp,
  PROGRAMME_HOURS: programmeHours,
  PROGRAMME_PRICE: programmePrice,
  PROGRAMME_PROVIDER: programmeProvider,
  DATE_WINDOW: dateWindow,
  TRAINING_ENDS: trainingEnds,
  GRANT_AVAILABLE: grantAvailable,
  CLAIM_ITEM: claimItem,
  CLAIM_ACHIEVED: claimAchieved,
  CLAIM_EVIDENCE: claimEvidence,
  LAST_REIMBURSEMENT: lastReimbursement,
};

/** The rule of a condition; its settings are the condition itself. */
export function ruleOf(condition: Criterion): Rule<Criterion> {
  return rules[condition.criterion] as unknown as Rule<Criterion>;
}
