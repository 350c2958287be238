export const words = {
  session: {
    endsSoon_one: 'Your session ends in {{count}} minute',
    endsSoon_other: 'Your session ends in {{count}} minutes',
    canExtend: 'You have not done anything for a while. Extend the session and everything you typed stays.',
    cannotExtend: 'Twelve hours have passed since you logged in. Save what you began and log in again.',
    extend: 'Extend the session',
    ended: 'Your session has ended',
    nothingLost: 'Nothing you typed is lost. Log in in a new tab, then come back here and go on.',
    stillOut: 'You are not logged in yet.',
    goOn: 'Go on here',
    logInElsewhere: 'Log in in a new tab',
  },
};
