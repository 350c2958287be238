export default {
  writeWhyYouLookAtThisData: 'Uzraksti, kāpēc skaties šos datus. Cilvēks to varēs izlasīt.',
  anAccountCanBeOpened: 'Kontu var atvērt no 16 gadu vecuma. Tu to varēsi no {day}',
  toOpenAnAccount: 'Lai atvērtu kontu, izlasi un pieņem lietošanas noteikumus.',
  theTermsOfUseHaveChanged: 'Lietošanas noteikumi ir mainījušies. Pārlādē lapu un izlasi jaunos.',
  openYourAccountFirst: 'Vispirms atver savu kontu.',
  yourAccountIsClosed: 'Tavs konts ir slēgts. Lai to atvērtu no jauna, sazinies ar atbalsta dienestu.',
  chooseAMunicipalityFromTheList: 'Izvēlies pašvaldību no saraksta.',
  chooseTheSectorOfYourEmployer: 'Izvēlies darba devēja nozari no saraksta.',
  thereIsAMistakeInTheE: 'E-pasta adresē ir kļūda. Tai jābūt, piemēram, vards@piemers.lv.',
  thereIsAMistakeInTheTelephone: 'Tālruņa numurā ir kļūda. Raksti, piemēram, 20000000 vai +49301234567.',
  theTextIsTooLong: 'Teksts ir par garu. Tajā drīkst būt līdz {longestText} zīmēm.',
} as const;
