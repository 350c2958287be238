import type { RegisterName } from '../../people/registers/register-words.ts';
import { type Words } from '../../platform/words/words.ts';
import { say } from './words/index.gen.ts';

/** How a person is asked for a fact, which document proves it, and what a register confirms. */
interface FactWords {
  /** Imperative clause: "tell us your age". */
  ask: Words;
  /** Imperative clause: what to hand in. */
  evidence: Words;
  /** Accusative, after "the register confirms": "low income". */
  confirmed: Words;
}

export const factWords: Readonly<Record<string, FactWords>> = {
  'person.age': { ask: say.tellUsYourAge, evidence: say.showAnIdentityDocument, confirmed: say.yourAge },
  'person.account': { ask: say.logInAndOpenAnAccount, evidence: say.logInAndOpenAnAccount, confirmed: say.yourAccount },
  'person.residence': { ask: say.tellUsYourStatusInLatvia, evidence: say.sendYourResidenceDocument, confirmed: say.yourStatusInLatvia },
  'person.employment': { ask: say.tellUsWhetherYouWork, evidence: say.sendALetterFromYourEmployer, confirmed: say.yourEmployment },
  'person.employerSector': {
    ask: say.tellUsYourEmployersSector,
    evidence: say.sendALetterFromYourEmployer,
    confirmed: say.yourEmployersSector,
  },
  'person.education': { ask: say.tellUsYourEducation, evidence: say.sendYourEducationDocument, confirmed: say.yourEducation },
  'person.lowIncome': {
    ask: say.tellUsWhetherYourHouseholdHasLow,
    evidence: say.sendTheMunicipalitysCertificateOfLowIncome,
    confirmed: say.lowIncome,
  },
  'person.disability': {
    ask: say.tellUsWhetherYouHaveADisability,
    evidence: say.sendYourDisabilityCertificate,
    confirmed: say.yourDisability,
  },
  'person.protection': {
    ask: say.tellUsWhetherYouHaveRefugee,
    evidence: say.sendTheDecisionOnYourStatus,
    confirmed: say.yourProtectionStatus,
  },
  'person.childrenUnderSeven': {
    ask: say.tellUsHowManyChildrenUnderSeven,
    evidence: say.sendTheBirthCertificateOfTheChild,
    confirmed: say.yourChildrenUnderSeven,
  },
  'person.home': { ask: say.tellUsYourMunicipality, evidence: say.sendProofOfWhereYouLive, confirmed: say.whereYouLive },
  'person.digcomp': { ask: say.takeTheDigitalSkillsTest, evidence: say.takeTheDigitalSkillsTest, confirmed: say.yourTestResult },
  'person.grants': { ask: say.logInToSeeYourMoney, evidence: say.logInToSeeYourMoney, confirmed: say.yourGrant },
  'person.earlierGrants': {
    ask: say.logInToSeeYourEarlierGrants,
    evidence: say.writeToTheContactOfTheProject,
    confirmed: say.yourEarlierGrants,
  },
  'person.trainings': { ask: say.logInToSeeYourTraining, evidence: say.writeToTheContactOfTheProject, confirmed: say.yourTrainingUnderWay },
  'person.completed': {
    ask: say.logInToSeeYourLearningHistory,
    evidence: say.sendTheCertificateOfTheTraining,
    confirmed: say.yourCompletedTraining,
  },
  'person.applications': {
    ask: say.logInToSeeYourApplications,
    evidence: say.writeToTheContactOfTheProject,
    confirmed: say.yourApplications,
  },
  'person.learningPath': { ask: say.createALearningPath, evidence: say.createALearningPath, confirmed: say.yourLearningPath },
  'person.reimbursements': {
    ask: say.logInToSeeYourReimbursements,
    evidence: say.writeToTheContactOfTheProject,
    confirmed: say.yourEarlierReimbursements,
  },
  'programme.sector': { ask: say.askTheProviderAboutTheSector, evidence: say.askTheProviderAboutTheSector, confirmed: say.theSector },
  'programme.digcompLevel': { ask: say.askTheProviderAboutTheLevel, evidence: say.askTheProviderAboutTheLevel, confirmed: say.theLevel },
  'programme.endsOn': { ask: say.chooseAGroup, evidence: say.chooseAGroup, confirmed: say.theEndOfTheTraining },
  'claim.isAchieved': { ask: say.sendTheResult, evidence: say.sendTheCertificateOrAssessment, confirmed: say.theResult },
};

export const registerWords: Readonly<Record<RegisterName, Words>> = {
  POPULATION: say.registerPopulation,
  REVENUE_SERVICE: say.registerRevenueService,
  SOCIAL_ASSISTANCE: say.registerSocialAssistance,
  DISABILITY: say.registerDisability,
  UNEMPLOYMENT: say.registerUnemployment,
  EDUCATION: say.registerEducation,
  EXAMINATIONS: say.registerExaminations,
};
