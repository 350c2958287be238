/** Full years on a day, both written YYYY-MM-DD; the birthday itself counts. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) >= bornOn.slice(5) ? years : years - 1;
}

/** The first day on which a person is this old. Born on 29 February: 1 March in other years. */
export function turnsOn(bornOn: string, age: number): string {
  const year = String(Number(bornOn.slice(0, 4)) + age).padStart(4, '0');
  const day = `${year}${bornOn.slice(4)}`;
  return bornOn.endsWith('-02-29') && new Date(`${day}T00:00:00Z`).getUTCMonth() !== 1 ? `${year}-03-01` : day;
}
