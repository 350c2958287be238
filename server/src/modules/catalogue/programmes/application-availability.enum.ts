import { registerEnumType } from 'type-graphql';

export enum ApplicationAvailability {
  OPEN = 'OPEN',
  OPENS = 'OPENS',
  CLOSED = 'CLOSED',
  PAST = 'PAST',
}
registerEnumType(ApplicationAvailability, {
  name: 'ApplicationAvailability',
  description:
    'Whether one can apply today: OPEN a group takes applications now; OPENS one opens later; CLOSED none does; PAST the programme left the catalogue.',
  valuesConfig: {
    OPEN: { description: 'A group takes applications now.' },
    OPENS: { description: 'A group opens for applications later.' },
    CLOSED: { description: 'No group takes applications.' },
    PAST: { description: 'The programme left the catalogue.' },
  },
});
