import { registerEnumType } from 'type-graphql';

export enum TransferKind {
  FUND = 'FUND',
  ALLOCATE = 'ALLOCATE',
  RESERVE = 'RESERVE',
  RELEASE = 'RELEASE',
  EARN = 'EARN',
  PAY = 'PAY',
  LAPSE = 'LAPSE',
  DECLINE = 'DECLINE',
  FORFEIT = 'FORFEIT',
  RESTORE = 'RESTORE',
  REIMBURSE = 'REIMBURSE',
  STIPEND = 'STIPEND',
  CORRECTION = 'CORRECTION',
}
registerEnumType(TransferKind, {
  name: 'TransferKind',
  description: 'Why money moved (FUND-21).',
  valuesConfig: {
    FUND: { description: 'Money from outside comes into the budget of a source.' },
    ALLOCATE: { description: "From the budget to a person's grant." },
    RESERVE: { description: 'Set aside for an application.' },
    RELEASE: { description: 'What was set aside goes back to where it came from.' },
    EARN: { description: 'The provider has earned it.' },
    PAY: { description: 'Paid to the provider or the person.' },
    LAPSE: { description: 'Unused money of a grant goes back to the budget after its date (FUND-10).' },
    DECLINE: { description: 'The person gives a grant back to the budget.' },
    FORFEIT: { description: 'Lost by an interrupted training; goes back to the budget.' },
    RESTORE: { description: 'Goes back to a grant, with a new date to use it by.' },
    REIMBURSE: { description: 'A cost the person has borne becomes due to them (FUND-13).' },
    STIPEND: { description: 'A stipend becomes due to the person (FUND-14).' },
    CORRECTION: { description: 'Puts an earlier movement right.' },
  },
});
