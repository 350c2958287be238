export default {
  theAmountMust: 'Summai jābūt no {sum} līdz {largest}.',
  theDayOfPaymentMustBeToday: 'Maksājuma dienai jābūt šodien vai agrāk.',
  remainsToBePaid: 'Atlicis samaksāt {left}. Ja samaksāts vairāk, apstiprini to.',
  thisHasBeenTakenBackAlready: 'Tas jau ir atcelts.',
} as const;
