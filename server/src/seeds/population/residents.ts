import { EducationLevel } from '../../modules/people/accounts/education-level.enum.ts';
import { EmploymentStatus } from '../../modules/people/accounts/employment-status.enum.ts';
import { birthDateOf, type DemonstrationPerson, demonstrationPeople } from '../people/demonstration-people.ts';
import { fictionalPersonalCodes } from '../people/personal-code.ts';
import { type Random, random } from '../random.ts';
import { inDays } from './days.ts';
import { nameOf } from './names.ts';
import type { AccountHolder, Resident } from './world.ts';

/** Municipalities by how many people live there, roughly. */
const homes: readonly (readonly [code: string, weight: number])[] = [
  ['LV-RIX', 320],
  ['LV-DGV', 42],
  ['LV-JEL', 30],
  ['LV-JUR', 27],
  ['LV-LPX', 36],
  ['LV-REZ', 15],
  ['LV-VEN', 18],
  ['LV-011', 12],
  ['LV-002', 15],
  ['LV-007', 7],
  ['LV-111', 13],
  ['LV-015', 10],
  ['LV-016', 22],
  ['LV-022', 22],
  ['LV-112', 18],
  ['LV-026', 15],
  ['LV-033', 10],
  ['LV-041', 17],
  ['LV-042', 21],
  ['LV-047', 11],
  ['LV-050', 15],
  ['LV-052', 17],
  ['LV-054', 15],
  ['LV-056', 6],
  ['LV-058', 11],
  ['LV-059', 15],
  ['LV-062', 20],
  ['LV-067', 30],
  ['LV-068', 11],
  ['LV-073', 9],
  ['LV-077', 16],
  ['LV-080', 18],
  ['LV-087', 12],
  ['LV-088', 14],
  ['LV-089', 5],
  ['LV-091', 18],
  ['LV-094', 10],
  ['LV-097', 19],
  ['LV-099', 23],
  ['LV-101', 5],
  ['LV-113', 26],
  ['LV-106', 6],
];

const employments: readonly (readonly [EmploymentStatus, number])[] = [
  [EmploymentStatus.EMPLOYED, 74],
  [EmploymentStatus.SELF_EMPLOYED, 8],
  [EmploymentStatus.UNEMPLOYED, 6],
  [EmploymentStatus.STUDENT, 4],
  [EmploymentStatus.PENSIONER, 3],
  [EmploymentStatus.PARENTAL_LEAVE, 4],
  [EmploymentStatus.OTHER, 1],
];

const educations: readonly (readonly [EducationLevel, number])[] = [
  [EducationLevel.BASIC, 4],
  [EducationLevel.SECONDARY, 16],
  [EducationLevel.VOCATIONAL, 20],
  [EducationLevel.FIRST_CYCLE_SHORT, 9],
  [EducationLevel.BACHELOR, 31],
  [EducationLevel.MASTER, 19],
  [EducationLevel.DOCTORAL, 1],
];

const sectors = [...'ACDFGHIJKLMNOPQRS'];

function weighted<T>(items: readonly (readonly [T, number])[], chance: Random): T {
  let left = chance.next() * items.reduce((total, [, weight]) => total + weight, 0);
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  return (items[0] as readonly [T, number])[0];
}

/** Makes people one after another, those with a story first. */
export class Residents {
  readonly all: Resident[] = [];
  private readonly chance = random('residents');
  private readonly codes = fictionalPersonalCodes();
  private readonly today: string;

  constructor(today: string) {
    this.today = today;
    for (const person of demonstrationPeople) {
      const { value: personalCode } = this.codes.next();
      this.all.push({
        givenName: person.givenName,
        familyName: person.familyName,
        personalCode,
        birthDate: birthDateOf(person, today),
        demonstration: person,
        account: undefined,
      });
    }
  }

  /** The account of a person with a story. */
  open(key: string, openedOn: string): AccountHolder {
    const resident = this.all.find((one) => one.demonstration?.key === key);
    const person = resident?.demonstration as DemonstrationPerson;
    if (!resident || !person.account) throw new Error(`There is no story of an account of ${key}.`);
    return Object.assign(resident, {
      account: {
        openedOn,
        municipalityCode: person.municipalityCode,
        education: person.education,
        employment: person.employment,
        employerSector: person.account.employerSector ?? null,
        learningWishes: person.account.wishes ?? null,
        hasLowIncome: person.lowIncome === true,
        noticeLocale: person.account.noticeLocale ?? 'LV',
      },
    });
  }

  /** Somebody new between 19 and 70 with an account opened on the day. */
  add(openedOn: string, employment: EmploymentStatus = weighted(employments, this.chance)): AccountHolder {
    const chance = this.chance;
    const years =
      employment === EmploymentStatus.PENSIONER
        ? chance.between(66, 74)
        : Math.round((chance.between(19, 64) + chance.between(22, 58)) / 2);
    const works = employment === EmploymentStatus.EMPLOYED || employment === EmploymentStatus.SELF_EMPLOYED;
    const resident: AccountHolder = {
      ...nameOf(chance),
      personalCode: this.codes.next().value,
      birthDate: inDays(`${Number(this.today.slice(0, 4)) - years}-01-01`, -chance.between(1, 364)),
      demonstration: undefined,
      account: {
        openedOn,
        municipalityCode: weighted(homes, chance),
        education: weighted(educations, chance),
        employment,
        employerSector: works ? chance.one(sectors) : null,
        learningWishes: null,
        hasLowIncome: false,
        noticeLocale: chance.isTrue(0.04) ? 'EN' : 'LV',
      },
    };
    this.all.push(resident);
    return resident;
  }
}
