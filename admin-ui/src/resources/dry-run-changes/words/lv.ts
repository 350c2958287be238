export const words = {
  resources: {
    'dry-run-changes': {
      name_zero: 'izmēģinājuma lēmumu',
      name_one: 'Izmēģinājumā mainīts lēmums',
      name_other: 'Izmēģinājumā mainītie lēmumi',
      fields: {
        id: 'Numurs',
        application: 'Pieteikums',
        applicationNumber: 'Pieteikuma numurs',
        effect: 'Kas mainītos',
        scheme: 'Shēma',
        schemeCode: 'Shēmas kods',
        rulesVersion: 'Noteikumu versija',
        decidedOn: 'Lēmuma diena',
        before: 'Piešķirts',
        after: 'Būtu piešķirts',
        dryRun: 'Izmēģinājums',
      },
    },
  },
  search: {
    'dry-run-changes': 'Pieteikuma numurs',
  },
  enums: {
    DryRunEffect: {
      MORE: 'Saņemtu vairāk',
      LESS: 'Saņemtu mazāk',
      REFUSED: 'Vairs nevarētu saņemt',
      ACCEPTED: 'Varētu saņemt',
    },
  },
};
