import { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import { imkTechnicalSchools } from './imk-technical-schools.ts';
import { imkTrainingCentres } from './imk-training-centres.ts';
import { imkUniversities } from './imk-universities.ts';
import { otherSources } from './other-sources.ts';
import { type ProgrammeRow, readProgrammes, type SourceKey } from './read-programmes.ts';

/** Every programme of the demonstration: the 139 of 2.3.1.4.i first, in the order of the tables. */
export function demonstrationProgrammes(): ProgrammeRow[] {
  const numbers = new Map<string, number>();
  return [
    ...readProgrammes(imkUniversities, numbers, 'IMK'),
    ...readProgrammes(imkTrainingCentres, numbers, 'IMK'),
    ...readProgrammes(imkTechnicalSchools, numbers, 'IMK'),
    ...readProgrammes(otherSources, numbers),
  ];
}

/** Short office and management courses that training for the employed pays for too, so that sources can be compared (FUND-18). */
const alsoForTheEmployed = new Set(['turiba-12', 'buts-9', 'bda-4', 'etv-7', 'alfa-13']);

export function sourcesOf(row: ProgrammeRow): SourceKey[] {
  return alsoForTheEmployed.has(row.code) ? [row.source, 'MN'] : [row.source];
}

/** Coursera teaches in English, and so does one university. */
export function languageOf(row: ProgrammeRow): string {
  return row.kind === ProgrammeKind.ONLINE_COURSE || row.provider === 'TSI' ? 'en' : 'lv';
}

/** Hours of practice: a quarter of continuing education, 240 of 960 (glossary.md). */
export function practiceHoursOf(row: ProgrammeRow): number | null {
  return row.kind === ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION ? row.hours / 4 : null;
}

/** One credit point is 25 to 30 hours of work: the fewest whole or half points that fit. */
export function creditPointsOf(row: ProgrammeRow): number | null {
  if (![ProgrammeKind.STUDY_COURSE, ProgrammeKind.STUDY_MODULE, ProgrammeKind.MICRO_CREDENTIAL].includes(row.kind)) return null;
  const whole = Math.ceil(row.hours / 30);
  return whole <= row.hours / 25 ? whole : Math.ceil((row.hours / 30) * 2) / 2;
}

/** Address word of a title, in plain letters. */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('#', ' sharp ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 90)
    .replace(/-$/, '');
}
