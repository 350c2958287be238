import { z } from 'zod';
import { employments, regions, residentStatuses, type RegisterName } from './register-words.ts';

const nace = z.string().regex(/^[A-U](\d{2}(\.\d{1,2})?)?$/);

/** Which facts each register settles, the form in which it says them, and for how many days an answer may be relied on. */
export const registerFacts = {
  POPULATION: {
    validDays: 30,
    facts: z.object({
      residence: z.enum(residentStatuses),
      protection: z.boolean(),
      childrenUnderSeven: z.int().min(0).max(30),
      home: z.object({ municipality: z.string().max(20), region: z.enum(regions).nullable() }),
    }),
  },
  REVENUE_SERVICE: { validDays: 30, facts: z.object({ employment: z.array(z.enum(employments)), employerSector: nace.nullable() }) },
  SOCIAL_ASSISTANCE: { validDays: 30, facts: z.object({ lowIncome: z.boolean() }) },
} as const satisfies Partial<Record<RegisterName, { validDays: number; facts: z.ZodObject }>>;

/** The registers that are connected; others are asked from the person or stay unknown. */
export type ConnectedRegister = keyof typeof registerFacts;
export const connectedRegisters = Object.keys(registerFacts) as ConnectedRegister[];

/** Names of the facts a register settles. */
export function factsOf(register: ConnectedRegister): string[] {
  return Object.keys(registerFacts[register].facts.shape);
}
