import { useMay } from '../../access/use-may.ts';
import { DecisionList } from '../applications/DecisionList.tsx';
import type { ClaimDetail } from './claim-query.ts';
import { OverrideClaimButton } from './OverrideClaimButton.tsx';

/** Not decided by anybody yet, or refused by the rules. */
const TO_SETTLE = ['SUBMITTED', 'WAITING_FOR_FACTS', 'REJECTED'];

/** What the rules say, condition by condition; an officer can settle one by hand (FUND-7). */
export function ClaimDecision({ claim }: { claim: ClaimDetail }) {
  const mayOverride = useMay('overrideClaimCriterion') && TO_SETTLE.includes(claim.status);
  return (
    <DecisionList
      decision={claim.decision}
      settle={
        mayOverride ? ({ code, sentence }) => <OverrideClaimButton claim={claim.id} criterion={code} sentence={sentence} /> : undefined
      }
    />
  );
}
