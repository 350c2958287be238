import { demonstrationPeople } from './demonstration-people.ts';
import { inventedFacts, type SimulatedPerson } from '../../modules/people/registers/simulator/invented-facts.ts';

/** What the registers say of the people one can log in as; about somebody the demonstration leaves open the social register is silent. */
export function simulatedPeople(): Record<string, SimulatedPerson> {
  return Object.fromEntries(
    demonstrationPeople.map((person): [string, SimulatedPerson] => {
      const code = person.personalCode.replace('-', '');
      const invented = inventedFacts(code);
      const works = person.employment === 'EMPLOYED';
      return [
        code,
        {
          POPULATION: {
            ...invented.POPULATION,
            residence: 'CITIZEN',
            protection: false,
            home: { municipality: person.municipalityCode, region: null },
          },
          REVENUE_SERVICE: { employment: [person.employment], employerSector: works ? (person.account?.employerSector ?? 'J') : null },
          ...(person.lowIncome === 'NO_ANSWER' ? {} : { SOCIAL_ASSISTANCE: { lowIncome: person.lowIncome } }),
        },
      ];
    }),
  );
}
