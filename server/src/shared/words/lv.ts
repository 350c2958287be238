export default {
  fillInThisField: 'Aizpildi šo lauku.',
  theAddressMustLookLikeHttpsExample: 'Adresei jāizskatās kā https://piemers.lv.',
  makeTheTextShorter: 'Saīsini tekstu: tajā var būt ne vairāk kā {longest} zīmes.',
  thatWasNotFound: 'Tas nav atrasts. Atgriezies iepriekšējā lapā un mēģini vēlreiz.',
  askFor1ToItemsAPage: 'Vienā lapā var prasīt no 1 līdz {largestPage} ierakstiem.',
  thisPageMarkerIsNotValid: 'Šī lapas norāde nav derīga. Sāc sarakstu no sākuma.',
  thisPageMarkerIsFromAnotherList: 'Šī lapas norāde ir no cita saraksta. Sāc sarakstu no sākuma.',
  theListCanBePutInOrder: 'Kārtot var pēc: {fields}.',
  askForTheFirst: 'Prasi vai nu pirmos, vai pēdējos ierakstus.',
} as const;
