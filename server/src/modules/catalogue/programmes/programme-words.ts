import type { Translation } from '../../../shared/translation.ts';
import { ProgrammeKind } from './programme-kind.enum.ts';
import { StudyMode } from './study-mode.enum.ts';
import { say } from './words/index.gen.ts';

/** Kinds of training as people say them. */
export const kindWords: Record<ProgrammeKind, Translation> = {
  [ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION]: say.kindProfessionalContinuingEducation,
  [ProgrammeKind.PROFESSIONAL_DEVELOPMENT]: say.kindProfessionalDevelopment,
  [ProgrammeKind.STUDY_COURSE]: say.kindStudyCourse,
  [ProgrammeKind.STUDY_MODULE]: say.kindStudyModule,
  [ProgrammeKind.VOCATIONAL_MODULE]: say.kindVocationalModule,
  [ProgrammeKind.VOCATIONAL_MODULE_SET]: say.kindVocationalModuleSet,
  [ProgrammeKind.NON_FORMAL]: say.kindNonFormal,
  [ProgrammeKind.SELF_DIRECTED]: say.kindSelfDirected,
  [ProgrammeKind.ONLINE_COURSE]: say.kindOnlineCourse,
  [ProgrammeKind.MICRO_CREDENTIAL]: say.kindMicroCredential,
};

/** Modes of study as people say them. */
export const modeWords: Record<StudyMode, Translation> = {
  [StudyMode.ON_SITE]: say.modeOnSite,
  [StudyMode.REMOTE]: say.modeRemote,
  [StudyMode.HYBRID]: say.modeHybrid,
};
