import { createHash } from 'node:crypto';
import type { ConnectedRegister } from '../register-facts.ts';

/** Facts of one person as the simulator tells them; a register that is left out never answers about that person. */
export type SimulatedPerson = Partial<Record<ConnectedRegister, Record<string, unknown>>>;

const municipalities = [
  ['LV-RIX', 'RIGA'],
  ['LV-DGV', 'LATGALE'],
  ['LV-REZ', 'LATGALE'],
  ['LV-JEL', 'ZEMGALE'],
  ['LV-LPX', 'KURZEME'],
  ['LV-VEN', 'KURZEME'],
  ['LV-022', 'VIDZEME'],
] as const;
const sectors = ['C10', 'F41', 'G47', 'H49', 'J62', 'O84', 'P85', 'Q86'] as const;

/** Invents a person from a code: the same code always gives the same life. */
export function inventedFacts(personalCode: string): Required<SimulatedPerson> {
  const bytes = createHash('sha256').update(`simulated ${personalCode}`).digest();
  const [citizen, work, sector, place, income, children] = bytes as unknown as [number, number, number, number, number, number];
  const [municipality, region] = municipalities[place % municipalities.length] as (typeof municipalities)[number];
  const employment =
    work < 180 ? ['EMPLOYED'] : work < 205 ? ['SELF_EMPLOYED'] : work < 225 ? ['UNEMPLOYED'] : work < 245 ? ['STUDENT'] : ['PENSIONER'];
  return {
    POPULATION: {
      residence: citizen < 220 ? 'CITIZEN' : citizen < 245 ? 'NON_CITIZEN' : 'PERMANENT_RESIDENT',
      protection: citizen === 255,
      childrenUnderSeven: children < 200 ? 0 : children < 240 ? 1 : 2,
      home: { municipality, region },
    },
    REVENUE_SERVICE: { employment, employerSector: employment[0] === 'EMPLOYED' ? sectors[sector % sectors.length] : null },
    SOCIAL_ASSISTANCE: { lowIncome: income < 20 },
  };
}
