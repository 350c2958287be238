import { assumed, declared, frameworkLevels, notAsked, type GrantHolding, type PersonFacts } from './facts.ts';
import type { Employment, Region } from '../../people/registers/register-words.ts';

/** The at most five answers of somebody who has not logged in (CAT-8). */
export interface VisitorAnswers {
  age?: number | null;
  employment?: Employment | null;
  education?: keyof typeof frameworkLevels | null;
  lowIncome?: boolean | null;
  municipality?: string | null;
}

/**
 * What is taken to be so for a visitor: an account can be opened and nothing has been granted or learned before.
 * What only a decision would need and nobody asked stays unknown.
 */
export function visitorFacts(
  answers: VisitorAnswers,
  expectedGrants: readonly GrantHolding[] = [],
  regionOf: (municipality: string) => Region | null = () => null,
): PersonFacts {
  const answer = <T>(value: T | null | undefined) => (value === null || value === undefined ? notAsked<T>() : declared(value));
  return {
    age: answer(answers.age),
    bornOn: null,
    account: assumed({ isActive: true, profileIsComplete: true }),
    residence: notAsked(),
    employment: answer(answers.employment && [answers.employment]),
    employerSector: notAsked(),
    education: answer(answers.education && frameworkLevels[answers.education]),
    lowIncome: answer(answers.lowIncome),
    disability: notAsked(),
    protection: notAsked(),
    childrenUnderSeven: notAsked(),
    home: answer(answers.municipality ? { municipality: answers.municipality, region: regionOf(answers.municipality) } : null),
    digcomp: notAsked(),
    grants: assumed(expectedGrants),
    earlierGrants: assumed([]),
    trainings: assumed([]),
    completed: assumed([]),
    applications: assumed([]),
    learningPath: notAsked(),
    reimbursements: assumed([]),
  };
}
