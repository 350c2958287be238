import { registerEnumType } from 'type-graphql';

/** Where a price is rounded to the cent, half up (FUND-19). */
export enum UnitCostRounding {
  HOURLY = 'HOURLY',
  TOTAL = 'TOTAL',
}
registerEnumType(UnitCostRounding, {
  name: 'UnitCostRounding',
  description: 'Where a price by a unit-cost method is rounded to the cent, half up (FUND-19).',
  valuesConfig: {
    HOURLY: { description: 'The price of an hour, before it is multiplied by the hours.' },
    TOTAL: { description: 'Only the price of the whole programme.' },
  },
});
