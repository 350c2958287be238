/** What a waiting applicant waits for: a place in the group, or money of the source. */
export enum WaitingFor {
  PLACE = 'PLACE',
  MONEY = 'MONEY',
}
