import { registerEnumType } from 'type-graphql';

export enum ProgrammeKind {
  PROFESSIONAL_CONTINUING_EDUCATION = 'PROFESSIONAL_CONTINUING_EDUCATION',
  PROFESSIONAL_DEVELOPMENT = 'PROFESSIONAL_DEVELOPMENT',
  STUDY_COURSE = 'STUDY_COURSE',
  STUDY_MODULE = 'STUDY_MODULE',
  VOCATIONAL_MODULE = 'VOCATIONAL_MODULE',
  VOCATIONAL_MODULE_SET = 'VOCATIONAL_MODULE_SET',
  NON_FORMAL = 'NON_FORMAL',
  SELF_DIRECTED = 'SELF_DIRECTED',
  ONLINE_COURSE = 'ONLINE_COURSE',
  MICRO_CREDENTIAL = 'MICRO_CREDENTIAL',
}
registerEnumType(ProgrammeKind, {
  name: 'ProgrammeKind',
  description: 'What sort of training it is, and which document one gets.',
  valuesConfig: {
    PROFESSIONAL_CONTINUING_EDUCATION: {
      description: 'Continuing vocational education; ends in a state-recognised qualification, after an exam.',
    },
    PROFESSIONAL_DEVELOPMENT: { description: 'Vocational development; ends in a state-recognised certificate, after a final test.' },
    STUDY_COURSE: { description: 'Course of a study programme; ends in a certificate with credit points.' },
    STUDY_MODULE: { description: 'Module of a study programme; ends in a certificate with credit points.' },
    VOCATIONAL_MODULE: { description: 'Module of a vocational programme; ends in a certificate.' },
    VOCATIONAL_MODULE_SET: { description: 'Several modules of a vocational programme; ends in a certificate.' },
    NON_FORMAL: { description: 'Non-formal course; ends in a certificate of the provider.' },
    SELF_DIRECTED: { description: "Learning at one's own pace with a mentor; ends in a certificate." },
    ONLINE_COURSE: { description: "Course on a learning platform; ends in the platform's own certificate." },
    MICRO_CREDENTIAL: { description: 'Short studies that end in a micro-credential with credit points.' },
  },
});
