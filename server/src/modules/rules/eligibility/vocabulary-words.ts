import type { ClaimKind, EvidenceKind, GrantOutcome, Kind } from './facts.ts';
import type { Employment, Region, ResidentStatus } from '../../people/registers/register-words.ts';
import { words, type Words } from '../../platform/words/words.ts';

/** Second person: "you are employed". */
export const employmentWords: Readonly<Record<Employment, Words>> = {
  EMPLOYED: words('strādā algotu darbu', 'are employed'),
  SELF_EMPLOYED: words('esi pašnodarbināta persona', 'are self-employed'),
  UNEMPLOYED: words('esi bez darba', 'are unemployed'),
  STUDENT: words('studē vai mācies', 'are a student'),
  PENSIONER: words('saņem pensiju', 'are a pensioner'),
  PARENTAL_LEAVE: words('esi bērna kopšanas atvaļinājumā', 'are on parental leave'),
  OTHER: words('nestrādā cita iemesla dēļ', 'do not work for another reason'),
};

/** For the officer: who is meant. */
export const employmentGroups: Readonly<Record<Employment, Words>> = {
  EMPLOYED: words('nodarbinātie', 'employed'),
  SELF_EMPLOYED: words('pašnodarbinātie', 'self-employed'),
  UNEMPLOYED: words('bezdarbnieki', 'unemployed'),
  STUDENT: words('studējošie', 'students'),
  PENSIONER: words('pensionāri', 'pensioners'),
  PARENTAL_LEAVE: words('vecāki bērna kopšanas atvaļinājumā', 'parents on leave'),
  OTHER: words('citi nestrādājošie', 'others not working'),
};

export const residentWords: Readonly<Record<ResidentStatus, Words>> = {
  CITIZEN: words('Latvijas pilsonis', 'a citizen of Latvia'),
  NON_CITIZEN: words('Latvijas nepilsonis', 'a non-citizen of Latvia'),
  EU_CITIZEN: words('ES pilsonis Latvijā', 'an EU citizen in Latvia'),
  PERMANENT_RESIDENT: words('pastāvīgs iedzīvotājs', 'a permanent resident'),
  TEMPORARY_RESIDENT: words('pagaidu iedzīvotājs', 'a temporary resident'),
  NONE: words('bez statusa Latvijā', 'without status in Latvia'),
};

export const regionWords: Readonly<Record<Region, Words>> = {
  RIGA: words('Rīgas reģions', 'Riga region'),
  VIDZEME: words('Vidzeme', 'Vidzeme'),
  KURZEME: words('Kurzeme', 'Kurzeme'),
  ZEMGALE: words('Zemgale', 'Zemgale'),
  LATGALE: words('Latgale', 'Latgale'),
};

const levels: Readonly<Record<number, Words>> = {
  1: words('nepabeigta pamatizglītība', 'unfinished basic education'),
  2: words('pamatizglītība', 'basic education'),
  3: words('arodizglītība', 'basic vocational education'),
  4: words('vidējā izglītība', 'secondary education'),
  5: words('koledžas izglītība', 'college education'),
  6: words('bakalaura grāds', "a bachelor's degree"),
  7: words('maģistra grāds', "a master's degree"),
  8: words('doktora grāds', 'a doctoral degree'),
};

export function educationWords(level: number): Words {
  return levels[level] ?? words('{0}. līmenis', 'level {0}', level);
}

export const kindWords: Readonly<Record<Kind, Words>> = {
  PROFESSIONAL_CONTINUING_EDUCATION: words('profesionālā tālākizglītība', 'professional continuing education'),
  PROFESSIONAL_DEVELOPMENT: words('profesionālā pilnveide', 'professional development'),
  STUDY_COURSE: words('studiju kurss', 'study course'),
  STUDY_MODULE: words('studiju modulis', 'study module'),
  VOCATIONAL_MODULE: words('profesionālās izglītības modulis', 'vocational module'),
  VOCATIONAL_MODULE_SET: words('moduļu kopa', 'set of vocational modules'),
  NON_FORMAL: words('neformālā izglītība', 'non-formal education'),
  SELF_DIRECTED: words('pašvadītas mācības', 'self-directed learning'),
  ONLINE_COURSE: words('tiešsaistes kurss', 'online course'),
  MICRO_CREDENTIAL: words('mikrokvalifikācija', 'micro-credential'),
};

/** After "a grant that". */
export const outcomeWords: Readonly<Record<GrantOutcome, Words>> = {
  OPEN: words('vēl nav izlietots', 'is not used yet'),
  LEARNING: words('tiek izmantots mācībām', 'is being used for training'),
  COMPLETED: words('ir izlietots pabeigtām mācībām', 'was used for completed training'),
  CARRIED_OVER: words('ir uzkrāts', 'was carried over'),
  LAPSED: words('ir anulēts', 'lapsed'),
  DECLINED: words('ir atteikts', 'was declined'),
  FORFEITED: words('ir zaudēts, pārtraucot mācības', 'was lost by interrupting training'),
};

export const claimWords: Readonly<Record<ClaimKind, Words>> = {
  CERTIFICATE: words('sertifikāts', 'certificate'),
  ASSESSMENT: words('profesionālās kompetences novērtēšana', 'assessment of professional competence'),
};

export const evidenceWords: Readonly<Record<EvidenceKind, Words>> = {
  INVOICE: words('rēķins', 'an invoice'),
  PAYMENT: words('maksājuma apliecinājums', 'proof of payment'),
  CERTIFICATE: words('sertifikāts', 'the certificate'),
  TICKET: words('biļete', 'a ticket'),
  LEASE: words('īres līgums', 'a lease'),
};
