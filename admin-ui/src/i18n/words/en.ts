export const words = {
  app: {
    name: 'STARS console',
    console: 'console',
    tryAgain: 'Try again',
  },
  enums: {
    Locale: {
      LV: 'Latvian',
      EN: 'English',
    },
  },
};
