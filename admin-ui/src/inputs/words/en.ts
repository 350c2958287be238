export const words = {
  input: {
    dayShape: 'dd/mm/yyyy',
    notADay: 'Enter a day, such as 01/09/2026',
    calendar: 'Calendar: {{label}}',
    time: 'Time',
    notATime: 'For example 09:00',
    notADecimal: 'Enter a number, such as 1.28',
    notAShare: 'Enter a share from 0 to 100, such as 90',
    notAnAmount: 'Enter an amount, such as 412.13',
    rigaTime: 'Time by the clock in Latvia',
    words: 'Press Enter after each',
    inLatvian: '{{label}} in Latvian',
    inEnglish: '{{label}} in English',
    codeShape: 'Letters, digits, full stops and hyphens, such as 2.3.1.4.i',
  },
};
