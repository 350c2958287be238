import type { Locale } from '../src/languages.ts';

/** Words to try the parts with: short, long, and one that does not break. */
export const samples: Record<
  Locale,
  Record<'title' | 'word' | 'short' | 'long' | 'longWord' | 'hint' | 'why' | 'error' | 'open' | 'remove', string>
> = {
  lv: {
    title: 'Dizaina sistēmas daļas',
    word: 'Turpināt',
    short: 'Pieteikties mācībām',
    long: 'Valsts apmaksā mācību cenu līdz gada beigām, ja tev ir brīva vieta grupā un pieteikums ir iesniegts laikus.',
    longWord: 'Pretelektroizolēšanāskvalifikācijaspaaugstināšana',
    hint: 'Raksti tā, kā redzams tavā apliecībā.',
    why: 'Tas vajadzīgs, lai aprēķinātu cenu.',
    error: 'Ieraksti summu ar cipariem, piemēram, 120.',
    open: 'Atvērt logu',
    remove: 'Noņemt',
  },
  en: {
    title: 'Parts of the design system',
    word: 'Continue',
    short: 'Apply for training',
    long: 'The state pays the price of training until the end of the year if a place is free and you apply in time.',
    longWord: 'Counterelectroinsulationqualificationsimprovement',
    hint: 'Write it as it stands on your certificate.',
    why: 'We need it to work out the price.',
    error: 'Write the amount in figures, for example 120.',
    open: 'Open the window',
    remove: 'Remove',
  },
};
