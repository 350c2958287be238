import { UnitCostRounding } from './unit-cost-rounding.enum.ts';
import type { Rate } from './unit-cost.ts';

/** A method as it is put into an empty platform. */
export interface StartingMethod {
  code: string;
  name: { lv: string; en: string };
  description: { lv: string; en: string };
  rounding: UnitCostRounding;
  rates: Rate[];
}

/** The methods that the platform begins with: the published one of the pilot, and one that rounds only at the end. */
export const startingMethods: readonly StartingMethod[] = [
  {
    code: 'MK655',
    name: { lv: 'Stundas bāzes vērtība un grupas koeficients', en: 'Hourly base and coefficient of the group' },
    description: {
      lv: 'Ministru kabineta 2007. gada noteikumi Nr. 655 un aģentūras metodika: mācību stunda 1,56 € × programmu grupas koeficients. Stundas cenu noapaļo līdz centam.',
      en: 'Cabinet Regulation No. 655 of 2007 and the agency’s methodology: an hour of training at EUR 1.56 × the coefficient of the programme group. The price of an hour is rounded to the cent.',
    },
    rounding: UnitCostRounding.HOURLY,
    rates: [{ validFrom: '2024-09-01', validUntil: null, baseTenThousandths: 15_600, coefficients: { ICT: 12_800, BUSINESS: 10_000 } }],
  },
  {
    code: 'STUNDAS-LIKME',
    name: { lv: 'Stundas standarta likme', en: 'Standard rate of an hour' },
    description: {
      lv: 'Viena likme visām IKT un uzņēmējdarbības programmām; noapaļo tikai programmas cenu.',
      en: 'One rate for all ICT and business programmes; only the price of the programme is rounded.',
    },
    rounding: UnitCostRounding.TOTAL,
    rates: [{ validFrom: '2025-09-01', validUntil: null, baseTenThousandths: 26_714, coefficients: { ICT: 10_000, BUSINESS: 10_000 } }],
  },
];
