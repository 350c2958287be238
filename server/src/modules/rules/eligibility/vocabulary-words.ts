import type { ClaimKind, EvidenceKind, GrantOutcome, Kind } from './facts.ts';
import type { Employment, Region, ResidentStatus } from '../../people/registers/register-words.ts';
import { type Words } from '../../platform/words/words.ts';
import { say } from './words/index.gen.ts';

/** Second person: "you are employed". */
export const employmentWords: Readonly<Record<Employment, Words>> = {
  EMPLOYED: say.employmentEmployed,
  SELF_EMPLOYED: say.employmentSelfEmployed,
  UNEMPLOYED: say.employmentUnemployed,
  STUDENT: say.employmentStudent,
  PENSIONER: say.employmentPensioner,
  PARENTAL_LEAVE: say.employmentParentalLeave,
  OTHER: say.employmentOther,
};

/** For the officer: who is meant. */
export const employmentGroups: Readonly<Record<Employment, Words>> = {
  EMPLOYED: say.employmentGroupsEmployed,
  SELF_EMPLOYED: say.employmentGroupsSelfEmployed,
  UNEMPLOYED: say.employmentGroupsUnemployed,
  STUDENT: say.employmentGroupsStudent,
  PENSIONER: say.employmentGroupsPensioner,
  PARENTAL_LEAVE: say.employmentGroupsParentalLeave,
  OTHER: say.employmentGroupsOther,
};

export const residentWords: Readonly<Record<ResidentStatus, Words>> = {
  CITIZEN: say.residentCitizen,
  NON_CITIZEN: say.residentNonCitizen,
  EU_CITIZEN: say.residentEuCitizen,
  PERMANENT_RESIDENT: say.residentPermanentResident,
  TEMPORARY_RESIDENT: say.residentTemporaryResident,
  NONE: say.residentNone,
};

export const regionWords: Readonly<Record<Region, Words>> = {
  RIGA: say.regionRiga,
  VIDZEME: say.regionVidzeme,
  KURZEME: say.regionKurzeme,
  ZEMGALE: say.regionZemgale,
  LATGALE: say.regionLatgale,
};

const levels: Readonly<Record<number, Words>> = {
  1: say.levels1,
  2: say.levels2,
  3: say.levels3,
  4: say.levels4,
  5: say.levels5,
  6: say.levels6,
  7: say.levels7,
  8: say.levels8,
};

export function educationWords(level: number): Words {
  return levels[level] ?? say.level({ level });
}

export const kindWords: Readonly<Record<Kind, Words>> = {
  PROFESSIONAL_CONTINUING_EDUCATION: say.kindProfessionalContinuingEducation,
  PROFESSIONAL_DEVELOPMENT: say.kindProfessionalDevelopment,
  STUDY_COURSE: say.kindStudyCourse,
  STUDY_MODULE: say.kindStudyModule,
  VOCATIONAL_MODULE: say.kindVocationalModule,
  VOCATIONAL_MODULE_SET: say.kindVocationalModuleSet,
  NON_FORMAL: say.kindNonFormal,
  SELF_DIRECTED: say.kindSelfDirected,
  ONLINE_COURSE: say.kindOnlineCourse,
  MICRO_CREDENTIAL: say.kindMicroCredential,
};

/** After "a grant that". */
export const outcomeWords: Readonly<Record<GrantOutcome, Words>> = {
  OPEN: say.outcomeOpen,
  LEARNING: say.outcomeLearning,
  COMPLETED: say.outcomeCompleted,
  CARRIED_OVER: say.outcomeCarriedOver,
  LAPSED: say.outcomeLapsed,
  DECLINED: say.outcomeDeclined,
  FORFEITED: say.outcomeForfeited,
};

export const claimWords: Readonly<Record<ClaimKind, Words>> = {
  CERTIFICATE: say.claimCertificate,
  ASSESSMENT: say.claimAssessment,
};

export const evidenceWords: Readonly<Record<EvidenceKind, Words>> = {
  INVOICE: say.evidenceInvoice,
  PAYMENT: say.evidencePayment,
  CERTIFICATE: say.evidenceCertificate,
  TICKET: say.evidenceTicket,
  LEASE: say.evidenceLease,
};
