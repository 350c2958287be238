export default {
  thisDocumentHasBeenHanded: 'Šis dokuments jau ir iesniegts kopā ar pieprasījumu, tāpēc to izdzēst nevar.',
  refusalEmpty: 'Fails ir tukšs. Izvēlies citu.',
  refusalTooLarge: 'Fails ir lielāks par 10 MB. Samazini to vai sadali.',
  refusalWrongType: 'Derīgs ir PDF dokuments vai attēls JPEG vai PNG. Saglabā failu tā un mēģini vēlreiz.',
  refusalTooMany: 'Augšupielādēts par daudz failu. Izdzēs liekos un mēģini vēlreiz.',
} as const;
