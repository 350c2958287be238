import { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import { StudyMode } from '../../modules/catalogue/programmes/study-mode.enum.ts';
import type { Theme } from './themes.ts';
import { themes } from './themes.ts';

/** One programme as the tables of this folder write it. */
export interface ProgrammeRow {
  /** Provider and running number, 'lu-1'. */
  code: string;
  source: SourceKey;
  /** Left the catalogue; the page and its rating stay (CAT-13). */
  isPast: boolean;
  provider: string;
  kind: ProgrammeKind;
  sectorCode: string;
  hours: number;
  priceCents: number;
  participants: number;
  mode: StudyMode;
  digcompLevel: number | null;
  competenceCodes: string[];
  theme: Theme;
  qualificationCode: string | null;
  lv: ProgrammeText;
  en: ProgrammeText;
}

export interface ProgrammeText {
  title: string;
  /** Completes "You will learn to …". */
  outcome: string;
  topics: string[];
}

export const sourceKeys = ['IMK', 'IKT', 'VARAM', 'MN', 'COURSERA', 'MIKRO'] as const;
export type SourceKey = (typeof sourceKeys)[number];

const kinds: Record<string, ProgrammeKind> = {
  PCE: ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION,
  PD: ProgrammeKind.PROFESSIONAL_DEVELOPMENT,
  SC: ProgrammeKind.STUDY_COURSE,
  SM: ProgrammeKind.STUDY_MODULE,
  VM: ProgrammeKind.VOCATIONAL_MODULE,
  VMS: ProgrammeKind.VOCATIONAL_MODULE_SET,
  NF: ProgrammeKind.NON_FORMAL,
  SD: ProgrammeKind.SELF_DIRECTED,
  OC: ProgrammeKind.ONLINE_COURSE,
  MC: ProgrammeKind.MICRO_CREDENTIAL,
};

const sectorCodes: Record<string, string> = { BUS: 'BUSINESS' };

/** Reads a table; a line that does not fit stops the seed with the line in the message. */
export function readProgrammes(table: string, numbers: Map<string, number>, source?: SourceKey): ProgrammeRow[] {
  return table
    .trim()
    .split(/\n{2,}/)
    .map((block) => readProgramme(block, numbers, source));
}

function readProgramme(block: string, numbers: Map<string, number>, given?: SourceKey): ProgrammeRow {
  const [head = '', lv = '', en = ''] = block.split('\n');
  const words = head.split(' ');
  const [, past, source = given] = given
    ? []
    : (/^(PAST:)?(.+)$/.exec(words.shift() as string) as unknown as [string, string | undefined, SourceKey]);
  const [
    provider = '',
    kind = '',
    sector = '',
    hours = '',
    price = '',
    participants = '',
    mode = '',
    level = '',
    competences = '',
    theme = '',
    qualification,
  ] = words;
  const number = (numbers.get(provider) ?? 0) + 1;
  numbers.set(provider, number);
  const row: ProgrammeRow = {
    code: `${provider.toLowerCase()}-${number}`,
    source: source as SourceKey,
    isPast: past !== undefined,
    provider,
    kind: kinds[kind] as ProgrammeKind,
    sectorCode: sectorCodes[sector] ?? sector,
    hours: Number(hours),
    priceCents: cents(price),
    participants: Number(participants),
    mode: StudyMode[mode as keyof typeof StudyMode],
    digcompLevel: level === '-' ? null : Number(level),
    competenceCodes: competences === '-' ? [] : competences.split(','),
    theme: theme as Theme,
    qualificationCode: qualification ?? null,
    lv: readText(lv, 'lv '),
    en: readText(en, 'en '),
  };
  if (
    !row.kind ||
    !row.mode ||
    !themes[row.theme] ||
    row.lv.topics.length !== row.en.topics.length ||
    Number.isNaN(row.hours + row.priceCents + row.participants)
  ) {
    throw new Error(`This programme cannot be read:\n${block}`);
  }
  return row;
}

/** Euros with two decimals as they are written, never through a float. */
function cents(price: string): number {
  return Number(price.replace('.', ''));
}

function readText(line: string, prefix: string): ProgrammeText {
  const [title = '', outcome = '', topics = ''] = line.slice(prefix.length).split(' | ');
  if (!line.startsWith(prefix) || !topics) throw new Error(`This text cannot be read: ${line}`);
  return { title, outcome, topics: topics.split('; ') };
}
