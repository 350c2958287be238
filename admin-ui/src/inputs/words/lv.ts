export const words = {
  input: {
    dayShape: 'dd.mm.gggg.',
    notADay: 'Ieraksti dienu, piemēram, 01.09.2026.',
    calendar: 'Kalendārs: {{label}}',
    time: 'Laiks',
    notATime: 'Piemēram, 09:00',
    notADecimal: 'Ieraksti skaitli, piemēram, 1,28',
    notAShare: 'Ieraksti daļu no 0 līdz 100, piemēram, 90',
    notAnAmount: 'Ieraksti summu, piemēram, 412,13',
    rigaTime: 'Pulksteņa laiks Latvijā',
    words: 'Pēc katra nospied Enter',
    inLatvian: '{{label}} latviski',
    inEnglish: '{{label}} angliski',
    codeShape: 'Burti, cipari, punkti un domuzīmes, piemēram, 2.3.1.4.i',
  },
};
