export default {
  choose1ToEMails: 'Izvēlies no 1 līdz {most} e-pastiem.',
} as const;
