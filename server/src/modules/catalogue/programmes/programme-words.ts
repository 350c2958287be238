import type { Translation } from '../../../shared/translation.ts';
import { ProgrammeKind } from './programme-kind.enum.ts';
import { StudyMode } from './study-mode.enum.ts';

/** Kinds of training as people say them. */
export const kindWords: Record<ProgrammeKind, Translation> = {
  [ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION]: {
    lv: 'Profesionālās tālākizglītības programma',
    en: 'Continuing vocational education',
  },
  [ProgrammeKind.PROFESSIONAL_DEVELOPMENT]: { lv: 'Profesionālās pilnveides programma', en: 'Professional development' },
  [ProgrammeKind.STUDY_COURSE]: { lv: 'Studiju kurss', en: 'Study course' },
  [ProgrammeKind.STUDY_MODULE]: { lv: 'Studiju modulis', en: 'Study module' },
  [ProgrammeKind.VOCATIONAL_MODULE]: { lv: 'Modulārās programmas modulis', en: 'Vocational module' },
  [ProgrammeKind.VOCATIONAL_MODULE_SET]: { lv: 'Moduļu kopa', en: 'Set of vocational modules' },
  [ProgrammeKind.NON_FORMAL]: { lv: 'Neformālās izglītības programma', en: 'Non-formal education' },
  [ProgrammeKind.SELF_DIRECTED]: { lv: 'Pašvadītas mācības', en: 'Self-directed learning' },
  [ProgrammeKind.ONLINE_COURSE]: { lv: 'Tiešsaistes kurss', en: 'Online course' },
  [ProgrammeKind.MICRO_CREDENTIAL]: { lv: 'Mikrokvalifikācija', en: 'Micro-credential' },
};

/** Modes of study as people say them. */
export const modeWords: Record<StudyMode, Translation> = {
  [StudyMode.ON_SITE]: { lv: 'Klātiene', en: 'In class' },
  [StudyMode.REMOTE]: { lv: 'Attālināti', en: 'Remote' },
  [StudyMode.HYBRID]: { lv: 'Daļēji attālināti', en: 'Partly remote' },
};
