import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  readTheNewTerms: 'Read the new terms',
  theTermsOfUseHaveChanged: 'The terms of use have changed. Read and accept them.',
  confirmTheFreePlace: 'Confirm the free place',
  thereIsAPlace: 'There is a place for you in "{title}". Confirm by {confirmBy} that you will come.',
  use: 'Use {amount}',
  trainingPaidWithThisMoneyMustEnd: 'Training paid with this money must end by {useBy}. After that the money is gone.',
  decideWhat: 'Decide what to do with {amount}',
  applyForTrainingOrKeepTheMoney:
    'Apply for training or keep the money for the next period. If you do nothing by {chooseBy}, the money is gone.',
  addDocuments: 'Add documents',
  withoutThemClaimCannotBeDecided: 'Without them claim {number} cannot be decided.',
  sayHowTheExamEnded: 'Say how the exam ended',
  claimWaitsForYourResult: 'Claim {number} waits for your result.',
  sayWhichAccountToPay: 'Say which account to pay to',
  moneyIsDue: 'Money is due to you. Without an account number it cannot be paid.',
  completeYourProfile: 'Complete your profile',
  answerAboutYourEducationAndWork: 'Answer about your education and work. Without that nobody can decide who pays for your training.',
  addAnEMailAddress: 'Add an e-mail address or a telephone number',
  otherwiseTheProviderCannotTellYouWhen: 'Otherwise the provider cannot tell you when the training starts.',
  findTraining: 'Find training',
  forEveryProgrammeYouSeeWhat: 'For every programme you see what you would pay.',
  applyForYourFirstTraining: 'Apply for your first training. For every programme you see what you would pay.',
} as const satisfies In<typeof lv>;
