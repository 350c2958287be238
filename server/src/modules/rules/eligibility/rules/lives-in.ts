import { z } from 'zod';
import type { Facts } from '../facts.ts';
import { regions } from '../../../people/registers/register-words.ts';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN, type Verdict } from '../verdict.ts';
import { regionWords } from '../vocabulary-words.ts';
import { anyOf, EVERY_ITEM } from '../../../platform/words/words.ts';
import { code } from './settings.ts';
import { say } from '../words/index.gen.ts';

export const livesInSettings = z
  .strictObject({
    criterion: z.literal('LIVES_IN'),
    municipalities: z.array(code).default([]),
    regions: z.array(z.enum(regions)).default([]),
  })
  .refine((area) => area.municipalities.length + area.regions.length > 0, { error: 'Name a municipality or a region.' });
type Settings = z.infer<typeof livesInSettings>;

const named = (settings: Settings, budget?: number) =>
  anyOf(
    [...settings.regions.map((region) => regionWords[region]), ...settings.municipalities.map((name) => say.municipality({ name }))],
    budget,
  );

/** The person's declared home is in one of the municipalities or regions. */
export const livesIn: Rule<Settings> = {
  fact: 'person.home',
  decide: ({ municipalities, regions: areas }) => {
    const places = new Set(municipalities);
    return ({ person }: Facts): Verdict => {
      const value = person.home.value;
      if (value === undefined) return UNKNOWN;
      if (places.has(value.municipality) || (value.region !== null && areas.includes(value.region))) return MET;
      return value.region === null && areas.length > 0 ? UNKNOWN : NOT_MET;
    };
  },
  required: (settings) => say.youMustLive({ named: named(settings) }),
  known: (_, { person }) => {
    const region = person.home.value?.region;
    return region ? say.theRegionYouLive({ region: regionWords[region] }) : say.weKnowOnlyYourMunicipality;
  },
  condition: (settings) => say.youLive({ named: named(settings) }),
  reading: (settings) => say.livesIn({ named: named(settings, EVERY_ITEM) }),
  changes: ({ municipalities, regions: areas }, { person }) => {
    const ease = person.home.value === undefined ? Ease.CONFIRM : Ease.LIFE;
    const outside = regions.find((region) => !areas.includes(region)) ?? 'RIGA';
    return [
      ...areas.map((region) => ({ fact: 'person.home' as const, value: { municipality: '', region }, meets: true, ease })),
      ...municipalities.map((municipality) => ({
        fact: 'person.home' as const,
        value: { municipality, region: outside },
        meets: true,
        ease,
      })),
      { fact: 'person.home' as const, value: { municipality: '', region: outside }, meets: areas.includes(outside), ease },
    ];
  },
};
