import type { FieldProblem } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import type { Change } from '../account/index.ts';
import type { ClaimDraft } from './claimDraft.ts';

/** What each screen of asking a cost back is given. */
export interface ClaimStepProps {
  draft: ClaimDraft;
  problems: FieldProblem[];
  change: Change<ClaimDraft>;
  onNext: () => void;
}
