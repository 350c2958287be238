import { Tag, type TagProps } from '../../design-system/Tag/Tag.tsx';
import type { ApplicationStatus, ClaimRow_ClaimFragment } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';

/** The states a claim can be in; it shares their names with applications. */
const looks: Partial<Record<ApplicationStatus, Pick<TagProps, 'tone' | 'icon'>>> = {
  SUBMITTED: { tone: 'action', icon: 'clock' },
  WAITING_FOR_FACTS: { tone: 'caution', icon: 'clock' },
  APPROVED: { tone: 'good', icon: 'check' },
  COMPLETED: { tone: 'good', icon: 'success' },
  REJECTED: { tone: 'bad', icon: 'error' },
  WITHDRAWN: { tone: 'plain', icon: 'close' },
};

export function ClaimStatusTag({ claim }: { claim: Pick<ClaimRow_ClaimFragment, 'status' | 'waitingFor'> }) {
  const words = useClaimStatus();
  return <Tag {...looks[claim.status]}>{words(claim.status, claim.waitingFor)}</Tag>;
}

export function useClaimStatus() {
  const t = useT('claims');
  const account = useT('account');
  return (status: ApplicationStatus, waitingFor?: 'FACTS' | 'EVIDENCE' | null): string => {
    if (status === 'COMPLETED') return t('status.PAID');
    if (status === 'WAITING_FOR_FACTS') return t(waitingFor === 'EVIDENCE' ? 'status.WAITING_FOR_EVIDENCE' : 'status.WAITING');
    return account(`status.${status}`);
  };
}
