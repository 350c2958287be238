import type { Random } from '../random.ts';

/** Common Latvian names; people of the demonstration put them together by chance and are nobody in particular. */
const women =
  'Aija Agita Aiga Alise Anete Anita Antra Arta Astra Beāte Brigita Daiga Daina Dina Dzintra Edīte Elita Elza Emīlija Esma Estere Evija Gita Guna Gundega Ginta Ieva Ilga Ilona Ilze Indra Inese Inita Iveta Jana Jolanta Karīna Katrīna Laila Lauma Lelde Liene Ligita Lolita Maija Mairita Marija Marta Monta Nora Paula Rasma Renāte Rita Rūta Sabīne Samanta Santa Sigita Signe Silvija Simona Skaidrīte Sintija Solvita Tija Una Vija Vineta Vita Zaiga Zenta'.split(
    ' ',
  );
const men =
  'Agris Aigars Ainārs Alberts Aldis Aleksandrs Alvis Andrejs Arnis Arvīds Atis Dainis Dāvis Didzis Dzintars Edgars Edmunds Eduards Egils Einārs Elmārs Ēriks Ernests Gatis Gints Gunārs Guntis Gustavs Haralds Imants Ivars Jēkabs Jurģis Kārlis Krišjānis Kristaps Lauris Leons Māris Matīss Mihails Modris Nauris Normunds Olafs Oskars Oto Pauls Ralfs Raivis Reinis Renārs Ričards Roberts Rolands Sandis Sergejs Sigvards Teodors Toms Valters Viesturs Viktors Vilnis Visvaldis Zigmārs'.split(
    ' ',
  );

/** Family names of men and of women. */
const families =
  'Ābele Ābols/Ābola Āboliņš/Āboliņa Alksnis/Alksne Apsītis/Apsīte Arājs/Arāja Auziņš/Auziņa Baltais/Baltā Bērziņš/Bērziņa Birznieks/Birzniece Briedis/Briede Bruņinieks/Bruņiniece Celmiņš/Celmiņa Cielavs/Cielava Cīrulis/Cīrule Dambis/Dambe Dreimanis/Dreimane Dūmiņš/Dūmiņa Egle Freimanis/Freimane Gailis/Gaile Gaigals/Gaigala Grāvītis/Grāvīte Gulbis/Gulbe Irbe Jaunzems/Jaunzeme Kalējs/Kalēja Kalniņš/Kalniņa Kārkliņš/Kārkliņa Kauliņš/Kauliņa Klints Kļaviņš/Kļaviņa Krastiņš/Krastiņa Krauklis/Kraukle Krēsliņš/Krēsliņa Krieviņš/Krieviņa Krūms/Krūma Kundziņš/Kundziņa Kviesis/Kviese Lagzda Lapsa Lazda Lejnieks/Lejniece Liepiņš/Liepiņa Lielais/Lielā Līcis/Līce Mālnieks/Mālniece Mežs/Meža Miezis/Mieze Muižnieks/Muižniece Niedra Osis/Ose Ozoliņš/Ozoliņa Paegle Parks/Parka Pētersons/Pētersone Plūme Podnieks/Podniece Priedītis/Priedīte Puriņš/Puriņa Putniņš/Putniņa Pūce Ratnieks/Ratniece Riekstiņš/Riekstiņa Roze Rudzītis/Rudzīte Rubenis/Rubene Saulīte Siliņš/Siliņa Skuja Smiltnieks/Smiltniece Sproģis/Sproģe Stalts/Stalta Strautiņš/Strautiņa Strazdiņš/Strazdiņa Šķēle Taurenis/Taurene Tilts/Tilta Tīrums/Tīruma Upītis/Upīte Vanags/Vanaga Vārpa Veinbergs/Veinberga Vēveris/Vēvere Vilks/Vilka Vītoliņš/Vītoliņa Zālītis/Zālīte Zariņš/Zariņa Zeltiņš/Zeltiņa Zemītis/Zemīte Ziediņš/Ziediņa Zirnis/Zirne Zvirbulis/Zvirbule Žagars/Žagara'
    .split(' ')
    .map((pair) => pair.split('/') as [string, string?]);

export interface Name {
  givenName: string;
  familyName: string;
}

/** Two thirds of learners are women, as in adult education generally. */
export function nameOf(chance: Random): Name {
  const isWoman = chance.isTrue(0.66);
  const [his, hers] = chance.one(families);
  return { givenName: chance.one(isWoman ? women : men), familyName: isWoman ? (hers ?? his) : his };
}

export function teacherName(chance: Random): string {
  const name = nameOf(chance);
  return `${name.givenName} ${name.familyName}`;
}
