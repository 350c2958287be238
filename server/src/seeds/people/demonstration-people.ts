import { EducationLevel } from '../../modules/people/accounts/education-level.enum.ts';
import { EmploymentStatus } from '../../modules/people/accounts/employment-status.enum.ts';
import { Role } from '../../modules/platform/access/role.enum.ts';
import type { Translation } from '../../shared/translation.ts';
import { fictionalPersonalCodes } from './personal-code.ts';

/** Somebody one can log in as on the demonstration's "pick a person" page. All of them are invented. */
export interface DemonstrationPerson {
  /** Stable name for tests and stories. */
  key: string;
  givenName: string;
  familyName: string;
  personalCode: string;
  /** Years on the day the data are made; the birth date follows from it. */
  age: number;
  /** What the person can do, as a heading. */
  role: Translation;
  /** What makes the person interesting, in one line. */
  story: Translation;
  capacities: DemonstrationCapacity[];
  /** undefined: has no account yet. */
  account?: DemonstrationAccount;
  /** Does the income register answer about the person? */
  lowIncome: boolean | 'NO_ANSWER';
  municipalityCode: string;
  employment: EmploymentStatus;
  education: EducationLevel;
}

export interface DemonstrationCapacity {
  role: Role;
  /** Code of an institution of the catalogue. */
  provider?: string;
  /** Code of a funding source. */
  fundingSource?: string;
}

export interface DemonstrationAccount {
  /** What has happened to the person's money and training; seeds/population makes it true. */
  history:
    | 'NOTHING'
    | 'GRANT'
    | 'TWO_GRANTS'
    | 'APPROVED'
    | 'LEARNING'
    | 'COMPLETED'
    | 'INTERRUPTED'
    | 'LAPSED'
    | 'PATH'
    | 'WAITLISTED'
    | 'LICENCE';
  /** Programmes put aside: codes of the catalogue. */
  favourites?: string[];
  wishes?: string;
  noticeLocale?: 'LV' | 'EN';
  employerSector?: string;
}

const codes = fictionalPersonalCodes();

type Given = Omit<DemonstrationPerson, 'personalCode' | 'capacities' | 'lowIncome'> &
  Partial<Pick<DemonstrationPerson, 'capacities' | 'lowIncome'>>;

function person(given: Given): DemonstrationPerson {
  return { capacities: [], lowIncome: false, ...given, personalCode: codes.next().value };
}

const accountHolder = { lv: 'Konta īpašniece', en: 'Account holder' };
const accountHolderMale = { lv: 'Konta īpašnieks', en: 'Account holder' };

const { EMPLOYED, SELF_EMPLOYED, UNEMPLOYED, STUDENT, PENSIONER, PARENTAL_LEAVE } = EmploymentStatus;
const { BASIC, SECONDARY, VOCATIONAL, FIRST_CYCLE_SHORT, BACHELOR, MASTER, DOCTORAL } = EducationLevel;

export const demonstrationPeople: readonly DemonstrationPerson[] = [
  person({
    key: 'anna',
    givenName: 'Anna',
    familyName: 'Liepiņa',
    age: 30,
    role: accountHolder,
    story: {
      lv: '30 gadi, strādā Rīgā; kontā 500,00 €, par kuriem vēl nav izlemts',
      en: '30, works in Rīga; EUR 500.00 on the account, nothing decided yet',
    },
    account: { history: 'GRANT', favourites: ['lu-1', 'turiba-1'], wishes: 'Mākslīgais intelekts un datu analīze', employerSector: 'M' },
    municipalityCode: 'LV-RIX',
    employment: EMPLOYED,
    education: BACHELOR,
  }),
  person({
    key: 'elina',
    givenName: 'Elīna',
    familyName: 'Kalniņa',
    age: 34,
    role: { lv: 'Iedzīvotāja', en: 'Resident' },
    story: {
      lv: '34 gadi, strādā Cēsīs; platformā pirmo reizi, konta vēl nav',
      en: '34, works in Cēsis; here for the first time, no account yet',
    },
    municipalityCode: 'LV-022',
    employment: EMPLOYED,
    education: SECONDARY,
  }),
  person({
    key: 'martins',
    givenName: 'Mārtiņš',
    familyName: 'Ozols',
    age: 41,
    role: accountHolderMale,
    story: {
      lv: '41 gads, divi piešķīrumi: pirmais uzkrāts, kopā pieejami 1000,00 €',
      en: '41, two grants: the first carried over, EUR 1000.00 available in all',
    },
    account: { history: 'TWO_GRANTS', favourites: ['rtu-8'], employerSector: 'C' },
    municipalityCode: 'LV-JEL',
    employment: EMPLOYED,
    education: VOCATIONAL,
  }),
  person({
    key: 'laura',
    givenName: 'Laura',
    familyName: 'Jansone',
    age: 33,
    role: accountHolder,
    story: {
      lv: '33 gadi, pieteikums apstiprināts, mācības vēl nav sākušās',
      en: '33, application approved, training has not started yet',
    },
    account: { history: 'APPROVED', employerSector: 'G' },
    municipalityCode: 'LV-113',
    employment: EMPLOYED,
    education: BACHELOR,
  }),
  person({
    key: 'kristine',
    givenName: 'Kristīne',
    familyName: 'Kļaviņa',
    age: 36,
    role: accountHolder,
    story: { lv: '36 gadi, šobrīd mācās projektā “Mācības nodarbinātajiem”', en: '36, is learning now in "Training for the employed"' },
    account: { history: 'LEARNING', employerSector: 'Q' },
    municipalityCode: 'LV-LPX',
    employment: EMPLOYED,
    education: VOCATIONAL,
  }),
  person({
    key: 'peteris',
    givenName: 'Pēteris',
    familyName: 'Vītols',
    age: 52,
    role: accountHolderMale,
    story: {
      lv: '52 gadi, pabeidzis “Kiberdrošības pamatus” un saņēmis apliecību',
      en: '52, completed "Cyber security fundamentals" and has the certificate',
    },
    account: { history: 'COMPLETED', employerSector: 'H' },
    municipalityCode: 'LV-RIX',
    employment: EMPLOYED,
    education: MASTER,
  }),
  person({
    key: 'inga',
    givenName: 'Inga',
    familyName: 'Zariņa',
    age: 45,
    role: accountHolder,
    story: {
      lv: '45 gadi, ienākumu reģistrs neatbild: nav zināms, vai ģimene ir maznodrošināta',
      en: '45, the income register does not answer: low income is unknown',
    },
    account: { history: 'NOTHING', employerSector: 'I' },
    lowIncome: 'NO_ANSWER',
    municipalityCode: 'LV-077',
    employment: EMPLOYED,
    education: SECONDARY,
  }),
  person({
    key: 'emils',
    givenName: 'Emīls',
    familyName: 'Krūmiņš',
    age: 17,
    role: accountHolderMale,
    story: {
      lv: '17 gadi, skolēns: digitālo prasmju finansējumam vēl par jaunu',
      en: '17, at school: too young for the digital skills grant',
    },
    account: { history: 'NOTHING' },
    municipalityCode: 'LV-067',
    employment: STUDENT,
    education: BASIC,
  }),
  person({
    key: 'arturs',
    givenName: 'Artūrs',
    familyName: 'Balodis',
    age: 28,
    role: accountHolderMale,
    story: {
      lv: '28 gadi, bez darba; mācību ceļā ir profesija “Kiberdrošības tehniķis”',
      en: '28, out of work; "Cyber security technician" is on the learning path',
    },
    account: { history: 'PATH', favourites: ['alfa-2'] },
    municipalityCode: 'LV-DGV',
    employment: UNEMPLOYED,
    education: SECONDARY,
  }),
  person({
    key: 'diana',
    givenName: 'Diāna',
    familyName: 'Siliņa',
    age: 39,
    role: accountHolder,
    story: { lv: '39 gadi, mācības pārtrauktas, piešķīrums zaudēts', en: '39, interrupted the training and lost the grant' },
    account: { history: 'INTERRUPTED', employerSector: 'P' },
    municipalityCode: 'LV-091',
    employment: EMPLOYED,
    education: BACHELOR,
  }),
  person({
    key: 'valdis',
    givenName: 'Valdis',
    familyName: 'Eglītis',
    age: 66,
    role: accountHolderMale,
    story: {
      lv: '66 gadi, pensionārs; neizvēlējās laikā, un 500,00 € anulēti',
      en: '66, pensioner; did not choose in time and EUR 500.00 lapsed',
    },
    account: { history: 'LAPSED' },
    municipalityCode: 'LV-050',
    employment: PENSIONER,
    education: VOCATIONAL,
  }),
  person({
    key: 'rihards',
    givenName: 'Rihards',
    familyName: 'Lapiņš',
    age: 24,
    role: accountHolderMale,
    story: { lv: '24 gadi, students; gaida brīvu vietu pilnā grupā', en: '24, student; on the waiting list of a full group' },
    account: { history: 'WAITLISTED' },
    municipalityCode: 'LV-RIX',
    employment: STUDENT,
    education: SECONDARY,
  }),
  person({
    key: 'aivars',
    givenName: 'Aivars',
    familyName: 'Dimants',
    age: 47,
    role: accountHolderMale,
    story: { lv: '47 gadi, bezdarbnieks; saņēmis vietu Coursera platformā', en: '47, unemployed; has a seat on Coursera' },
    account: { history: 'LICENCE' },
    municipalityCode: 'LV-REZ',
    employment: UNEMPLOYED,
    education: VOCATIONAL,
  }),
  person({
    key: 'sanita',
    givenName: 'Sanita',
    familyName: 'Grīnberga',
    age: 32,
    role: accountHolder,
    story: { lv: '32 gadi, bērna kopšanas atvaļinājumā; kontā 500,00 €', en: '32, on parental leave; EUR 500.00 on the account' },
    account: { history: 'GRANT' },
    lowIncome: true,
    municipalityCode: 'LV-011',
    employment: PARENTAL_LEAVE,
    education: FIRST_CYCLE_SHORT,
  }),
  person({
    key: 'olena',
    givenName: 'Olena',
    familyName: 'Kovalenko',
    age: 37,
    role: accountHolder,
    story: {
      lv: '37 gadi, pašnodarbināta, lieto platformu angliski; kontā 500,00 €',
      en: '37, self-employed, uses the platform in English; EUR 500.00 on the account',
    },
    account: { history: 'GRANT', noticeLocale: 'EN' },
    municipalityCode: 'LV-JUR',
    employment: SELF_EMPLOYED,
    education: MASTER,
  }),

  person({
    key: 'administrator',
    givenName: 'Ieva',
    familyName: 'Ozoliņa',
    age: 44,
    role: { lv: 'Platformas administratore', en: 'Platform administrator' },
    story: { lv: 'Lietotāji, lomas, klasifikatori un visi moduļi', en: 'Users, roles, vocabularies and every module' },
    capacities: [{ role: Role.PLATFORM_ADMINISTRATOR }],
    municipalityCode: 'LV-RIX',
    employment: EMPLOYED,
    education: MASTER,
  }),
  person({
    key: 'manager',
    givenName: 'Andris',
    familyName: 'Priede',
    age: 48,
    role: { lv: 'Finansējuma avota pārvaldnieks', en: 'Funding source manager' },
    story: {
      lv: 'Pārvalda 2.3.1.4.i “Digitālās prasmes lietpratējiem (IMK)”: noteikumi, kārtas, budžets',
      en: 'Manages 2.3.1.4.i "Digital skills for experts (IMK)": rules, rounds, budget',
    },
    capacities: [{ role: Role.FUNDING_SOURCE_MANAGER, fundingSource: '2.3.1.4.i' }],
    municipalityCode: 'LV-RIX',
    employment: EMPLOYED,
    education: MASTER,
  }),
  person({
    key: 'manager-mn',
    givenName: 'Dace',
    familyName: 'Upeniece',
    age: 50,
    role: { lv: 'Finansējuma avota pārvaldniece', en: 'Funding source manager' },
    story: { lv: 'Pārvalda 4.2.4.2 “Mācības nodarbinātajiem”', en: 'Manages 4.2.4.2 "Training for the employed"' },
    capacities: [{ role: Role.FUNDING_SOURCE_MANAGER, fundingSource: '4.2.4.2' }],
    municipalityCode: 'LV-062',
    employment: EMPLOYED,
    education: MASTER,
  }),
  person({
    key: 'project-manager',
    givenName: 'Zane',
    familyName: 'Krastiņa',
    age: 35,
    role: { lv: 'Projekta vadītāja', en: 'Project manager' },
    story: {
      lv: 'Pieteikumi, grupas un līgumi projektos 2.3.1.4.i un 4.2.4.2',
      en: 'Applications, groups and agreements of 2.3.1.4.i and 4.2.4.2',
    },
    capacities: [
      { role: Role.PROJECT_MANAGER, fundingSource: '2.3.1.4.i' },
      { role: Role.PROJECT_MANAGER, fundingSource: '4.2.4.2' },
    ],
    municipalityCode: 'LV-RIX',
    employment: EMPLOYED,
    education: MASTER,
  }),
  person({
    key: 'finance-officer',
    givenName: 'Gunta',
    familyName: 'Vilciņa',
    age: 57,
    role: { lv: 'Finansiste', en: 'Finance officer' },
    story: { lv: 'Budžeti, žurnāls un piešķiršanas kārtu apstiprināšana', en: 'Budgets, the ledger and approval of allocation rounds' },
    capacities: [{ role: Role.FINANCE_OFFICER }],
    municipalityCode: 'LV-087',
    employment: EMPLOYED,
    education: BACHELOR,
  }),
  person({
    key: 'provider-lu',
    givenName: 'Agnese',
    familyName: 'Dreimane',
    age: 38,
    role: { lv: 'Izglītības iestādes administratore', en: 'Provider administrator' },
    story: {
      lv: 'Latvijas Universitāte: programmas, grupas, pieteikumi, darbinieki',
      en: 'Latvijas Universitāte: programmes, groups, applications, staff',
    },
    capacities: [{ role: Role.PROVIDER_ADMINISTRATOR, provider: 'LU' }],
    municipalityCode: 'LV-RIX',
    employment: EMPLOYED,
    education: DOCTORAL,
  }),
  person({
    key: 'provider-user-lu',
    givenName: 'Ance',
    familyName: 'Rudzīte',
    age: 27,
    role: { lv: 'Izglītības iestādes lietotāja', en: 'Provider user' },
    story: { lv: 'Latvijas Universitāte: grupas un apmeklējums', en: 'Latvijas Universitāte: groups and attendance' },
    capacities: [{ role: Role.PROVIDER_USER, provider: 'LU' }],
    municipalityCode: 'LV-080',
    employment: EMPLOYED,
    education: BACHELOR,
  }),
  person({
    key: 'provider-alfa',
    givenName: 'Juris',
    familyName: 'Mednis',
    age: 46,
    role: { lv: 'Izglītības iestādes administrators un konta īpašnieks', en: 'Provider administrator and account holder' },
    story: {
      lv: 'MC Alfa – mācību centrs; arī pats mācās, tāpēc maina lomu',
      en: 'MC Alfa training centre; learns too, and so switches between roles',
    },
    capacities: [{ role: Role.PROVIDER_ADMINISTRATOR, provider: 'ALFA' }],
    account: { history: 'GRANT', employerSector: 'P' },
    municipalityCode: 'LV-RIX',
    employment: EMPLOYED,
    education: MASTER,
  }),
  person({
    key: 'content-editor',
    givenName: 'Madara',
    familyName: 'Rozīte',
    age: 31,
    role: { lv: 'Satura redaktore', en: 'Content editor' },
    story: { lv: 'Ziņas, lapas, vārdnīca un meklēšanas sinonīmi', en: 'News, pages, glossary and search synonyms' },
    capacities: [{ role: Role.CONTENT_EDITOR }],
    municipalityCode: 'LV-052',
    employment: EMPLOYED,
    education: BACHELOR,
  }),
  person({
    key: 'communications',
    givenName: 'Toms',
    familyName: 'Avotiņš',
    age: 29,
    role: { lv: 'Komunikācijas speciālists', en: 'Communications specialist' },
    story: { lv: 'Jaunumu vēstules un paziņojumi', en: 'Newsletters and notices' },
    capacities: [{ role: Role.COMMUNICATIONS_SPECIALIST }],
    municipalityCode: 'LV-RIX',
    employment: EMPLOYED,
    education: BACHELOR,
  }),
  person({
    key: 'career-consultant',
    givenName: 'Baiba',
    familyName: 'Liepa',
    age: 42,
    role: { lv: 'Karjeras konsultante', en: 'Career consultant' },
    story: { lv: 'Konsultē par darbu un mācībām', en: 'Advises on work and learning' },
    capacities: [{ role: Role.CAREER_CONSULTANT }],
    municipalityCode: 'LV-VEN',
    employment: EMPLOYED,
    education: MASTER,
  }),
  person({
    key: 'coordinator',
    givenName: 'Sandra',
    familyName: 'Meiere',
    age: 49,
    role: { lv: 'Pašvaldības koordinatore', en: 'Municipal coordinator' },
    story: { lv: 'Palīdz klātienē atvērt kontu Rēzeknes novadā', en: 'Helps people open accounts in person in Rēzekne municipality' },
    capacities: [{ role: Role.MUNICIPAL_COORDINATOR }],
    municipalityCode: 'LV-077',
    employment: EMPLOYED,
    education: BACHELOR,
  }),
  person({
    key: 'mentor',
    givenName: 'Kaspars',
    familyName: 'Lācis',
    age: 40,
    role: { lv: 'Mentors', en: 'Mentor' },
    story: {
      lv: 'Kiberdrošības speciālists, atbalsta tālākizglītības dalībniekus',
      en: 'Cyber security specialist who supports learners in continuing education',
    },
    capacities: [{ role: Role.MENTOR }],
    municipalityCode: 'LV-RIX',
    employment: EMPLOYED,
    education: MASTER,
  }),
  person({
    key: 'analyst',
    givenName: 'Linda',
    familyName: 'Bite',
    age: 36,
    role: { lv: 'Datu analītiķe', en: 'Data analyst' },
    story: { lv: 'Redz tikai pseidonimizētus datus', en: 'Sees pseudonymous data only' },
    capacities: [{ role: Role.DATA_ANALYST }],
    municipalityCode: 'LV-RIX',
    employment: EMPLOYED,
    education: MASTER,
  }),
  person({
    key: 'quality-officer',
    givenName: 'Līga',
    familyName: 'Freimane',
    age: 51,
    role: { lv: 'Kvalitātes speciāliste', en: 'Quality officer' },
    story: { lv: 'Aptaujas, reitingi, brīdinājumi un sūdzības', en: 'Surveys, ratings, warnings and complaints' },
    capacities: [{ role: Role.QUALITY_OFFICER }],
    municipalityCode: 'LV-041',
    employment: EMPLOYED,
    education: MASTER,
  }),
  person({
    key: 'evaluator',
    givenName: 'Uldis',
    familyName: 'Saulītis',
    age: 60,
    role: { lv: 'Vērtētājs', en: 'Evaluator' },
    story: { lv: 'Vērtē viņam nodotos izglītības iestāžu piedāvājumus', en: 'Evaluates the offers assigned to him' },
    capacities: [{ role: Role.EVALUATOR }],
    municipalityCode: 'LV-016',
    employment: EMPLOYED,
    education: DOCTORAL,
  }),
  person({
    key: 'payer',
    givenName: 'Raimonds',
    familyName: 'Strods',
    age: 55,
    role: { lv: 'Darba devējs', en: 'Employer' },
    story: { lv: 'Piemaksā par savu darbinieku mācībām', en: "Tops up his employees' training" },
    capacities: [{ role: Role.PAYER }],
    municipalityCode: 'LV-101',
    employment: SELF_EMPLOYED,
    education: BACHELOR,
  }),
  person({
    key: 'auditor',
    givenName: 'Ināra',
    familyName: 'Puriņa',
    age: 53,
    role: { lv: 'Revidente (CFLA)', en: 'Auditor (CFLA)' },
    story: { lv: 'Lasa visu par 2.3.1.4.i, arī žurnālu un auditu', en: 'Reads everything of 2.3.1.4.i, ledger and audit log included' },
    capacities: [{ role: Role.AUDITOR, fundingSource: '2.3.1.4.i' }],
    municipalityCode: 'LV-RIX',
    employment: EMPLOYED,
    education: MASTER,
  }),
  person({
    key: 'manager-new',
    givenName: 'Inga',
    familyName: 'Saulīte',
    age: 39,
    role: { lv: 'Finansējuma avotu pārvaldniece', en: 'Funding source manager' },
    story: {
      lv: 'Veido jaunus finansējuma avotus un publicē kolēģu rakstītos noteikumus',
      en: 'Sets up new funding sources and publishes rules that colleagues wrote',
    },
    capacities: [{ role: Role.FUNDING_SOURCE_MANAGER }],
    municipalityCode: 'LV-RIX',
    employment: EMPLOYED,
    education: MASTER,
  }),
];

export function demonstrationPerson(key: string): DemonstrationPerson {
  const found = demonstrationPeople.find((one) => one.key === key);
  if (!found) throw new Error(`There is no demonstration person ${key}.`);
  return found;
}

/** Birthday two months before the day, so that the age holds for the demonstration's time. */
export function birthDateOf(given: DemonstrationPerson, today: string): string {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const born = new Date(Date.UTC(year - given.age, month - 3, 11));
  return born.toISOString().slice(0, 10);
}
