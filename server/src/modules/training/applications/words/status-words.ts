import { ApplicationStatus } from '../application-status.enum.ts';

/** Every status as people read it. */
export const statusWords: Readonly<Record<ApplicationStatus, { lv: string; en: string }>> = {
  [ApplicationStatus.DRAFT]: { lv: 'melnraksts', en: 'draft' },
  [ApplicationStatus.SUBMITTED]: { lv: 'iesniegts', en: 'submitted' },
  [ApplicationStatus.WAITING_FOR_FACTS]: { lv: 'gaida ziņas', en: 'waiting for facts' },
  [ApplicationStatus.WAITLISTED]: { lv: 'rindā', en: 'on the waiting list' },
  [ApplicationStatus.APPROVED]: { lv: 'apstiprināts', en: 'approved' },
  [ApplicationStatus.REJECTED]: { lv: 'noraidīts', en: 'rejected' },
  [ApplicationStatus.WITHDRAWN]: { lv: 'atsaukts', en: 'withdrawn' },
  [ApplicationStatus.ENROLLED]: { lv: 'uzņemts grupā', en: 'enrolled' },
  [ApplicationStatus.IN_TRAINING]: { lv: 'mācās', en: 'in training' },
  [ApplicationStatus.COMPLETED]: { lv: 'pabeigts', en: 'completed' },
  [ApplicationStatus.INTERRUPTED]: { lv: 'pārtraukts', en: 'interrupted' },
  [ApplicationStatus.EXCLUDED]: { lv: 'atskaitīts', en: 'excluded' },
  [ApplicationStatus.TRANSFERRED]: { lv: 'pārcelts uz citu grupu', en: 'moved to another group' },
};
