/** How a state feels: five tones, never colour alone — the tag adds an icon and the word. */
export type Tone = 'good' | 'caution' | 'bad' | 'busy' | 'quiet';

const TONES: Record<string, Record<string, Tone>> = {
  ClaimStatus: {
    SUBMITTED: 'caution',
    WAITING_FOR_FACTS: 'busy',
    APPROVED: 'good',
    COMPLETED: 'good',
    REJECTED: 'bad',
    WITHDRAWN: 'quiet',
  },
  ApplicationStatus: {
    DRAFT: 'quiet',
    SUBMITTED: 'caution',
    WAITING_FOR_FACTS: 'caution',
    WAITLISTED: 'caution',
    APPROVED: 'good',
    ENROLLED: 'good',
    IN_TRAINING: 'busy',
    COMPLETED: 'good',
    REJECTED: 'bad',
    WITHDRAWN: 'quiet',
    INTERRUPTED: 'bad',
    EXCLUDED: 'bad',
    TRANSFERRED: 'quiet',
  },
  DrawStatus: { COMMITTED: 'quiet', FROZEN: 'caution', REVEALED: 'busy', DECIDED: 'good', STOPPED: 'bad' },
  GroupStatus: { PLANNED: 'quiet', OPEN: 'good', CLOSED: 'caution', RUNNING: 'busy', FINISHED: 'quiet', CANCELLED: 'bad' },
  AccreditationStatus: { ACCREDITED: 'good', REGISTERED: 'quiet', WITHDRAWN: 'bad' },
  ProgrammeStatus: { DRAFT: 'caution', PUBLISHED: 'good', PAST: 'quiet' },
  ApplicationAvailability: { OPEN: 'good', OPENS: 'caution', CLOSED: 'quiet', PAST: 'quiet' },
  FundingSourceStatus: { DRAFT: 'caution', PUBLISHED: 'good', CLOSED: 'quiet', ARCHIVED: 'quiet' },
  VersionStatus: { DRAFT: 'caution', PUBLISHED: 'good', SUPERSEDED: 'quiet' },
  DryRunEffect: { MORE: 'good', LESS: 'caution', REFUSED: 'bad', ACCEPTED: 'good' },
  RoundStatus: { DRAFT: 'quiet', PREVIEWED: 'caution', APPROVED: 'good', RUNNING: 'busy', DONE: 'good' },
  TopUpStatus: { OFFERED: 'caution', ACCEPTED: 'good', DECLINED: 'quiet', ENDED: 'quiet' },
  SettlementStatus: { OPEN: 'caution', PAYABLE: 'busy', PAID: 'good', ON_HOLD: 'bad' },
  SettlementStep: {
    GATHERING: 'quiet',
    TO_CONFIRM: 'caution',
    OBJECTED: 'bad',
    TO_APPROVE: 'caution',
    TO_PAY: 'busy',
    ON_HOLD: 'bad',
    PAID: 'good',
  },
  GrantStatus: { ACTIVE: 'good', CARRIED_OVER: 'good', SPENT: 'quiet', LAPSED: 'bad', DECLINED: 'quiet', FORFEITED: 'bad' },
  MailStatus: { QUEUED: 'caution', SENDING: 'busy', SENT: 'good', BOUNCED: 'bad', FAILED: 'bad', DROPPED: 'quiet' },
  CriterionResult: { MET: 'good', NOT_MET: 'bad', UNKNOWN: 'caution' },
};

export function toneOf(enumName: string, value: string): Tone {
  return TONES[enumName]?.[value] ?? 'quiet';
}

/** Enumerations that are states are shown as tags; other enumerations are plain words. */
export function isStatus(enumName: string): boolean {
  return enumName in TONES;
}
