import { ApplicationStatus } from '../application-status.enum.ts';
import { say } from './index.gen.ts';

/** Every status as people read it. */
export const statusWords: Readonly<Record<ApplicationStatus, { lv: string; en: string }>> = {
  [ApplicationStatus.DRAFT]: say.statusDraft,
  [ApplicationStatus.SUBMITTED]: say.statusSubmitted,
  [ApplicationStatus.WAITING_FOR_FACTS]: say.statusWaitingForFacts,
  [ApplicationStatus.WAITLISTED]: say.statusWaitlisted,
  [ApplicationStatus.APPROVED]: say.statusApproved,
  [ApplicationStatus.REJECTED]: say.statusRejected,
  [ApplicationStatus.WITHDRAWN]: say.statusWithdrawn,
  [ApplicationStatus.ENROLLED]: say.statusEnrolled,
  [ApplicationStatus.IN_TRAINING]: say.statusInTraining,
  [ApplicationStatus.COMPLETED]: say.statusCompleted,
  [ApplicationStatus.INTERRUPTED]: say.statusInterrupted,
  [ApplicationStatus.EXCLUDED]: say.statusExcluded,
  [ApplicationStatus.TRANSFERRED]: say.statusTransferred,
};
