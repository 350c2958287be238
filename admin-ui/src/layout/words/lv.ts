export const words = {
  menu: {
    label: 'Konsoles sadaļas',
    today: 'Mans darbs šodien',
    learning: 'Mācības',
    money: 'Finansējums',
    people: 'Cilvēki',
    administration: 'Pārvaldība',
  },
  header: {
    language: 'Valoda',
    light: 'Gaišs izskats',
    dark: 'Tumšs izskats',
    publicSite: 'Uz publisko vietni',
    roleSwitch: 'Loma: {{role}}. Mainīt lomu',
    search: 'Meklēt vai doties uz…',
    searchIn: 'Meklēt „{{text}}” – {{resource}}',
  },
  keyboard: {
    open: 'Taustiņi',
    title: 'Taustiņi',
    search: 'Doties uz meklēšanu',
    rows: 'Nākamā un iepriekšējā rinda',
    openRow: 'Atvērt rindu',
    help: 'Šis saraksts',
    close: 'Aizvērt logu',
  },
  nothingHere: {
    title: 'Šai lomai konsolē nav darba',
    switch: 'Tu darbojies lomā „{{role}}”. Augšā vari izvēlēties citu lomu.',
    none: 'Tu darbojies lomā „{{role}}”. Tavs konts un programmas ir publiskajā vietnē.',
  },
};
