import { Tag, type TagProps } from '../../design-system/Tag/Tag.tsx';
import type { ApplicationStatus } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';

const looks: Record<ApplicationStatus, Pick<TagProps, 'tone' | 'icon'>> = {
  DRAFT: { tone: 'plain', icon: 'document' },
  SUBMITTED: { tone: 'action', icon: 'clock' },
  WAITING_FOR_FACTS: { tone: 'caution', icon: 'clock' },
  WAITLISTED: { tone: 'caution', icon: 'people' },
  APPROVED: { tone: 'good', icon: 'check' },
  REJECTED: { tone: 'bad', icon: 'error' },
  WITHDRAWN: { tone: 'plain', icon: 'close' },
  ENROLLED: { tone: 'good', icon: 'check' },
  IN_TRAINING: { tone: 'good', icon: 'calendar' },
  COMPLETED: { tone: 'good', icon: 'success' },
  INTERRUPTED: { tone: 'bad', icon: 'warning' },
  EXCLUDED: { tone: 'bad', icon: 'warning' },
  TRANSFERRED: { tone: 'plain', icon: 'arrowRight' },
};

export function StatusTag({ status }: { status: ApplicationStatus }) {
  const t = useT('account');
  return <Tag {...looks[status]}>{t(`status.${status}`)}</Tag>;
}
