export const words = {
  menu: {
    label: 'Parts of the console',
    today: 'My work today',
    learning: 'Learning',
    money: 'Funding',
    people: 'People',
    administration: 'Administration',
  },
  header: {
    language: 'Language',
    light: 'Light colours',
    dark: 'Dark colours',
    publicSite: 'To the public site',
    roleSwitch: 'Role: {{role}}. Change role',
    search: 'Search or go to…',
    searchIn: 'Search “{{text}}” – {{resource}}',
  },
  keyboard: {
    open: 'Keys',
    title: 'Keys',
    search: 'Go to the search',
    rows: 'Next and previous row',
    openRow: 'Open the row',
    help: 'This list',
    close: 'Close the window',
  },
  nothingHere: {
    title: 'Nothing for this role in the console',
    switch: 'You act as “{{role}}”. Choose another role above.',
    none: 'You act as “{{role}}”. Your account and the programmes are on the public site.',
  },
};
