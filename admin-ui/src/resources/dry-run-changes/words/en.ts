export const words = {
  resources: {
    'dry-run-changes': {
      name_one: 'Decision changed in a dry run',
      name_other: 'Decisions changed in a dry run',
      fields: {
        id: 'Number',
        application: 'Application',
        applicationNumber: 'Application number',
        effect: 'What would change',
        scheme: 'Scheme',
        schemeCode: 'Code of the scheme',
        rulesVersion: 'Version of the rules',
        decidedOn: 'Decided on',
        before: 'Pays',
        after: 'Would have paid',
        dryRun: 'Dry run',
      },
    },
  },
  search: {
    'dry-run-changes': 'Application number',
  },
  enums: {
    DryRunEffect: {
      MORE: 'Would get more',
      LESS: 'Would get less',
      REFUSED: 'Could no longer get it',
      ACCEPTED: 'Could now get it',
    },
  },
};
