import { assumed, fromRegister, known, type Facts, type PersonFacts, type ProgrammeFacts } from '../facts.ts';

const readAt = new Date('2025-12-01T09:00:00Z');

/** A person about whom everything is known: thirty, employed, secondary education, in Riga. */
export function person(changes: Partial<PersonFacts> = {}): PersonFacts {
  return {
    age: fromRegister('POPULATION', 30, readAt),
    bornOn: null,
    account: known({ isActive: true, profileIsComplete: true }),
    residence: fromRegister('POPULATION', 'CITIZEN', readAt),
    employment: fromRegister('REVENUE_SERVICE', ['EMPLOYED'], readAt),
    employerSector: fromRegister('REVENUE_SERVICE', 'J62', readAt),
    education: fromRegister('EDUCATION', 4, readAt),
    lowIncome: fromRegister('SOCIAL_ASSISTANCE', false, readAt),
    disability: fromRegister('DISABILITY', false, readAt),
    protection: fromRegister('POPULATION', false, readAt),
    childrenUnderSeven: fromRegister('POPULATION', 0, readAt),
    home: fromRegister('POPULATION', { municipality: 'LV-RIX', region: 'RIGA' }, readAt),
    digcomp: known(4, 'TEST', readAt),
    grants: known([]),
    earlierGrants: known([]),
    trainings: known([]),
    completed: known([]),
    applications: known([]),
    learningPath: known(null),
    reimbursements: known([]),
    ...changes,
  };
}

export function programme(changes: Partial<ProgrammeFacts> = {}): ProgrammeFacts {
  return {
    id: 'course',
    provider: 'university',
    kind: 'STUDY_COURSE',
    sector: 'ICT',
    digcompLevel: 5,
    hours: 80,
    priceCents: 41213,
    sources: ['2.3.1.4.i'],
    endsOn: null,
    ...changes,
  };
}

export function facts(
  changes: { person?: Partial<PersonFacts>; programme?: Partial<ProgrammeFacts>; on?: string; claim?: Facts['claim'] } = {},
): Facts {
  return {
    person: person(changes.person),
    programme: programme(changes.programme),
    on: changes.on ?? '2026-01-10',
    ...(changes.claim ? { claim: changes.claim } : {}),
  };
}

export { assumed };
