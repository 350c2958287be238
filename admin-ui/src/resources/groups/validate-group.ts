type Values = Record<string, unknown>;

/** What can be seen without asking the server: dates and sizes in their order. */
export function validateGroup(values: Values): Record<string, string> {
  const errors: Record<string, string> = {};
  const isBefore = (one: string, other: string) => Boolean(values[one] && values[other] && String(values[one]) < String(values[other]));
  if (isBefore('endsOn', 'startsOn')) errors.endsOn = 'groups.endsBeforeStart';
  if (isBefore('applicationsUntil', 'applicationsFrom')) errors.applicationsUntil = 'groups.closesBeforeOpening';
  if (Number(values.maximumSize) < Number(values.minimumSize)) errors.maximumSize = 'groups.smallerThanSmallest';
  return errors;
}
