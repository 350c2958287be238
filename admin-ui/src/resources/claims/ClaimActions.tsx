import type { ClaimDetail } from './claim-query.ts';
import { ApproveClaimButton } from './ApproveClaimButton.tsx';
import { AskForEvidenceButton } from './AskForEvidenceButton.tsx';
import { RejectClaimButton } from './RejectClaimButton.tsx';
import { ReopenClaimButton } from './ReopenClaimButton.tsx';

/** What an officer can do with a claim as it stands. */
export function ClaimActions({ claim }: { claim: ClaimDetail }) {
  if (claim.canBeReopened) return <ReopenClaimButton claim={claim} />;
  if (!claim.canBeDecided) return null;
  return (
    <>
      <RejectClaimButton id={claim.id} />
      {claim.kind === 'STIPEND' ? null : <AskForEvidenceButton id={claim.id} />}
      <ApproveClaimButton claim={claim} />
    </>
  );
}
