import type { Context } from '../../context.ts';
import type { Translation } from '../../shared/translation.ts';
import type { ProfileChange } from './read-profile.ts';

/** What a change of answers does to what a person can get, a plain sentence each; nothing for changes no decision looks at. */
export async function profileConsequences(_ctx: Context, _accountId: string, before: ProfileChange, after: ProfileChange): Promise<Translation[]> {
  return CONCERNED.filter(({ name }) => name in after && before[name] !== after[name]).map(({ text }) => text);
}

/** Answers that funding decisions look at. */
const CONCERNED: { name: keyof ProfileChange; text: Translation }[] = [
  { name: 'employment', text: { lv: 'Dažiem finansējuma avotiem ir svarīgi, vai tu strādā. Cena, ko maksāsi tu, katrai programmai ir aprēķināta no jauna.', en: 'For some funding sources it matters whether you work. What you would pay has been worked out anew for every programme.' } },
  { name: 'education', text: { lv: 'Dažiem finansējuma avotiem ir svarīga tava izglītība. Cena, ko maksāsi tu, katrai programmai ir aprēķināta no jauna.', en: 'For some funding sources your education matters. What you would pay has been worked out anew for every programme.' } },
  { name: 'employerSector', text: { lv: 'Dažiem finansējuma avotiem ir svarīga darba devēja nozare. Cena, ko maksāsi tu, katrai programmai ir aprēķināta no jauna.', en: 'For some funding sources the sector of your employer matters. What you would pay has been worked out anew for every programme.' } },
  { name: 'municipalityCode', text: { lv: 'Dažiem finansējuma avotiem ir svarīgi, kur tu dzīvo. To apstiprina Iedzīvotāju reģistrs.', en: 'For some funding sources it matters where you live. The population register confirms it.' } },
  { name: 'lowIncomeDeclared', text: { lv: 'Ja mājsaimniecība ir trūcīga vai maznodrošināta, daži finansējuma avoti maksā visu. To apstiprina sociālais dienests.', en: 'If your household is needy or of low income, some funding sources pay everything. The social service confirms it.' } },
];
