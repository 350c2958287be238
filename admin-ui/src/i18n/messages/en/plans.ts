/** The plan of a budget. */
export const plans = {
  plan: {
    title: 'Plan',
    none: 'There is no plan yet. Say when the budget is to be committed, and you see here whether it goes faster or slower.',
    enter: 'Enter a plan',
    change: 'Change the plan',
    save: 'Save the plan',
    entered: 'The plan is saved.',
    explained: 'How much of the budget is to be given or reserved in each step. An empty field means nothing. Earlier plans stay in sight.',
    step: 'Step of the plan',
    left: '{{planned}} of {{budget}} planned. Not planned yet: {{left}}.',
    tooMuch: '{{planned}} planned, but the confirmed budget is {{budget}}: {{left}} too much.',
    by: 'By the end of',
    planned: 'Planned in all',
    committed: 'Committed in all',
    gap: 'Against the plan',
    expected: 'forecast',
    present: 'now',
    version: 'Plan {{number}}:',
  },
};
