export default {
  exactly: 'tieši {bound}',
  fromTo: 'no {from} līdz {to}',
  atLeast: 'vismaz {bound}',
  noMoreThan: 'ne vairāk kā {bound}',
  any: 'jebkurš',
  oneOfKinds: 'viens no {count} veidiem',
  or: 'vai',
  and: 'un',
} as const;
