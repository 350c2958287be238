const moments = {
  lv: new Intl.DateTimeFormat('lv-LV', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Riga' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Riga' }),
};
const toTheSecond = {
  lv: new Intl.DateTimeFormat('lv-LV', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/Riga' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Riga' }),
};

/** A moment as people in Latvia read it; with seconds only where they matter. */
export function momentWords(instant: Date): { lv: string; en: string } {
  const { lv, en } = instant.getTime() % 60_000 === 0 ? moments : toTheSecond;
  return { lv: lv.format(instant), en: en.format(instant) };
}
