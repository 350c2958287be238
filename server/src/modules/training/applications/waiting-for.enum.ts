/** What a waiting applicant waits for: a place in the group, money of the source, or money of the second source. */
export enum WaitingFor {
  PLACE = 'PLACE',
  MONEY = 'MONEY',
  SECOND_MONEY = 'SECOND_MONEY',
}

/** The source whose money the application `a` waits for, in the database. */
export const AWAITED_SOURCE = `case a.waiting_for when 'MONEY' then a.funding_source_id when 'SECOND_MONEY' then a.second_funding_source_id end`;
