/** The part of an amount that so many of all hours are worth, rounded half-up to the cent; never less than nothing or more than all. */
export function shareOfHours(cents: number, hours: number, allHours: number): number {
  const part = Math.min(Math.max(hours, 0), allHours);
  // whole numbers throughout: cents × hours stays far below 2^53
  return Math.floor((2 * cents * part + allHours) / (2 * allHours));
}
