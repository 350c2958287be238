export const words = {
  app: {
    name: 'STARS konsole',
    console: 'konsole',
    tryAgain: 'Mēģināt vēlreiz',
  },
  enums: {
    Locale: {
      LV: 'Latviešu',
      EN: 'Angļu',
    },
  },
};
