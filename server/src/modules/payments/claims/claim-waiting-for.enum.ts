import { registerEnumType } from 'type-graphql';

export enum ClaimWaitingFor {
  FACTS = 'FACTS',
  EVIDENCE = 'EVIDENCE',
}
registerEnumType(ClaimWaitingFor, {
  name: 'ClaimWaitingFor',
  description: 'What a claim in WAITING_FOR_FACTS waits for: a fact that is not known yet, or documents from the person.',
  valuesConfig: {
    FACTS: { description: 'A fact that is not known yet.' },
    EVIDENCE: { description: 'Documents from the person.' },
  },
});
