import { AccreditationStatus } from '../../modules/catalogue/providers/accreditation-status.enum.ts';
import type { Accreditation, QualityLink } from '../../modules/catalogue/providers/accreditation.ts';
import type { Translation } from '../../shared/translation.ts';

/** An institution of the demonstration: twelve named in the report, eight others, and the agency that gives Coursera seats. */
export interface Institution {
  code: string;
  name: string;
  /** Short word for addresses: info@turiba.example. */
  domain: string;
  address: string;
  municipalityCode: string;
  /** Further places of classes: address and municipality. */
  otherPlaces: [address: string, municipalityCode: string][];
  description: Translation;
}

export const institutions: readonly Institution[] = [
  {
    code: 'ALFA',
    name: 'MC Alfa – mācību centrs',
    domain: 'mcalfa',
    address: 'Brīvības iela 214, Rīga',
    municipalityCode: 'LV-RIX',
    otherPlaces: [['Raiņa iela 12, Valmiera', 'LV-113']],
    description: {
      lv: 'Pieaugušo mācību centrs ar profesionālās tālākizglītības, pilnveides un moduļu programmām digitālajās prasmēs un citās jomās.',
      en: 'A training centre for adults with continuing education, professional development and modules in digital skills and other fields.',
    },
  },
  {
    code: 'PLUS',
    name: 'PTC “Mācību centrs plus”',
    domain: 'mcplus',
    address: 'Rīgas iela 9, Daugavpils',
    municipalityCode: 'LV-DGV',
    otherPlaces: [['Kr. Valdemāra iela 31, Rīga', 'LV-RIX']],
    description: {
      lv: 'Profesionālās tālākizglītības centrs, kas piedāvā īsus moduļus darbam ar datoru, tīkliem un datiem.',
      en: 'A continuing education centre with short modules on computers, networks and data.',
    },
  },
  {
    code: 'TURIBA',
    name: 'Biznesa augstskola Turība',
    domain: 'turiba',
    address: 'Graudu iela 68, Rīga',
    municipalityCode: 'LV-RIX',
    otherPlaces: [],
    description: {
      lv: 'Biznesa augstskola; studiju kursi un moduļi par mākslīgo intelektu, mārketingu un uzņēmējdarbību, lielākoties tiešsaistē.',
      en: 'A business university; study courses and modules on AI, marketing and entrepreneurship, mostly online.',
    },
  },
  {
    code: 'RTU',
    name: 'Rīgas Tehniskā universitāte',
    domain: 'rtu',
    address: 'Zunda krastmala 10, Rīga',
    municipalityCode: 'LV-RIX',
    otherPlaces: [
      ['Atbrīvošanas aleja 115, Rēzekne', 'LV-REZ'],
      ['Vānes iela 4, Liepāja', 'LV-LPX'],
    ],
    description: {
      lv: 'Tehniskā universitāte ar studiju kursiem un moduļiem programmēšanā, kiberdrošībā, datu zinātnē un viedajā ražošanā.',
      en: 'A technical university with study courses and modules in programming, cyber security, data science and smart manufacturing.',
    },
  },
  {
    code: 'RVT',
    name: 'Rīgas Valsts tehnikums',
    domain: 'rvt',
    address: 'Krišjāņa Valdemāra iela 1c, Rīga',
    municipalityCode: 'LV-RIX',
    otherPlaces: [],
    description: {
      lv: 'Valsts tehnikums; datorsistēmu, tīklu un programmēšanas moduļi mācību laboratorijās.',
      en: 'A state technical school; modules on computer systems, networks and programming in its laboratories.',
    },
  },
  {
    code: 'ETV',
    name: 'Eiropas Tālmācības vidusskola',
    domain: 'etv',
    address: 'Ieriķu iela 3, Rīga',
    municipalityCode: 'LV-RIX',
    otherPlaces: [],
    description: {
      lv: 'Tālmācības skola: viss mācību process tiešsaistē, ieraksti pieejami visu mācību laiku.',
      en: 'A distance-learning school: everything is online and recordings stay available throughout.',
    },
  },
  {
    code: 'LVPIC',
    name: 'PII “Latvijas – Vācijas profesionālās izglītības centrs”',
    domain: 'lvpic',
    address: 'Ganību dambis 24a, Rīga',
    municipalityCode: 'LV-RIX',
    otherPlaces: [],
    description: {
      lv: 'Profesionālās izglītības iestāde ar digitālās ražošanas un mehatronikas moduļiem.',
      en: 'A vocational institution with modules in digital manufacturing and mechatronics.',
    },
  },
  {
    code: 'LMC',
    name: 'PTC “Latgales mācību centrs”',
    domain: 'latgalesmc',
    address: 'Saules iela 41, Daugavpils',
    municipalityCode: 'LV-DGV',
    otherPlaces: [
      ['Brīvības iela 2, Krāslava', 'LV-047'],
      ['Raiņa bulvāris 17, Preiļi', 'LV-073'],
    ],
    description: {
      lv: 'Latgales mācību centrs: biroja prasmes, datordizains un datorsistēmu uzturēšana tuvu mājām.',
      en: 'A training centre in Latgale: office skills, computer graphics and maintenance close to home.',
    },
  },
  {
    code: 'LU',
    name: 'Latvijas Universitāte',
    domain: 'lu',
    address: 'Raiņa bulvāris 19, Rīga',
    municipalityCode: 'LV-RIX',
    otherPlaces: [['Jelgavas iela 3, Rīga', 'LV-RIX']],
    description: {
      lv: 'Latvijas lielākā universitāte; tiešsaistes studiju kursi par mākslīgo intelektu, e-komerciju, mārketingu un datiem.',
      en: "Latvia's largest university; online study courses on AI, e-commerce, marketing and data.",
    },
  },
  {
    code: 'RT',
    name: 'Rēzeknes tehnikums',
    domain: 'rezeknestehnikums',
    address: 'Varoņu iela 11a, Rēzekne',
    municipalityCode: 'LV-REZ',
    otherPlaces: [['Stacijas iela 1, Malta', 'LV-077']],
    description: {
      lv: 'Tehnikums Latgalē ar lietu interneta, robotikas un programmēšanas moduļiem.',
      en: 'A technical school in Latgale with modules on the internet of things, robotics and programming.',
    },
  },
  {
    code: 'VIA',
    name: 'Vidzemes Augstskola',
    domain: 'via',
    address: 'Cēsu iela 4, Valmiera',
    municipalityCode: 'LV-113',
    otherPlaces: [],
    description: {
      lv: 'Reģionāla augstskola Valmierā; kiberdrošība, lietotāja pieredze, virtuālā realitāte un viedās tehnoloģijas.',
      en: 'A regional university in Valmiera; cyber security, user experience, virtual reality and smart technologies.',
    },
  },
  {
    code: 'JTT',
    name: 'Jēkabpils Tehnoloģiju tehnikums',
    domain: 'jtt',
    address: 'Jaunā iela 44, Jēkabpils',
    municipalityCode: 'LV-042',
    otherPlaces: [],
    description: {
      lv: 'Tehnikums Jēkabpilī; programmēšanas, datorsistēmu un kiberdrošības moduļi.',
      en: 'A technical school in Jēkabpils; modules on programming, computer systems and cyber security.',
    },
  },
  {
    code: 'BUTS',
    name: 'Mācību centrs BUTS',
    domain: 'mcbuts',
    address: 'Lāčplēša iela 125, Rīga',
    municipalityCode: 'LV-RIX',
    otherPlaces: [
      ['Zemgales prospekts 19, Jelgava', 'LV-JEL'],
      ['Ganību iela 197, Liepāja', 'LV-LPX'],
    ],
    description: {
      lv: 'Mācību centrs ar filiālēm vairākās pilsētās; vakara grupas strādājošajiem.',
      en: 'A training centre with branches in several cities; evening groups for working people.',
    },
  },
  {
    code: 'LVT',
    name: 'Liepājas Valsts tehnikums',
    domain: 'lvt',
    address: 'Ventspils iela 51, Liepāja',
    municipalityCode: 'LV-LPX',
    otherPlaces: [],
    description: {
      lv: 'Valsts tehnikums Kurzemē; tehniķu kvalifikācijas un radošās datorprasmes.',
      en: 'A state technical school in Kurzeme; technician qualifications and creative computer skills.',
    },
  },
  {
    code: 'OT',
    name: 'Ogres tehnikums',
    domain: 'ogrestehnikums',
    address: 'Aizupes iela 5, Ogre',
    municipalityCode: 'LV-067',
    otherPlaces: [],
    description: {
      lv: 'Tehnikums Ogrē; datorsistēmas, robotika, metināšana un elektrotehnika.',
      en: 'A technical school in Ogre; computer systems, robotics, welding and electrical work.',
    },
  },
  {
    code: 'BDA',
    name: 'Baltijas Datoru akadēmija',
    domain: 'bda',
    address: 'Lāčplēša iela 41, Rīga',
    municipalityCode: 'LV-RIX',
    otherPlaces: [],
    description: {
      lv: 'Informācijas tehnoloģiju mācību centrs; īsi praktiski kursi un profesionālā pilnveide.',
      en: 'An information technology training centre; short practical courses and professional development.',
    },
  },
  {
    code: 'TSI',
    name: 'Transporta un sakaru institūts',
    domain: 'tsi',
    address: 'Lauvas iela 2, Rīga',
    municipalityCode: 'LV-RIX',
    otherPlaces: [],
    description: {
      lv: 'Augstskola; datu analītika transportam un loģistikai.',
      en: 'A university; data analytics for transport and logistics.',
    },
  },
  {
    code: 'VENTA',
    name: 'Ventspils Augstskola',
    domain: 'venta',
    address: 'Inženieru iela 101, Ventspils',
    municipalityCode: 'LV-VEN',
    otherPlaces: [],
    description: {
      lv: 'Augstskola Ventspilī; iegultās sistēmas, satelītdati un loģistika.',
      en: 'A university in Ventspils; embedded systems, satellite data and logistics.',
    },
  },
  {
    code: 'DU',
    name: 'Daugavpils Universitāte',
    domain: 'du',
    address: 'Vienības iela 13, Daugavpils',
    municipalityCode: 'LV-DGV',
    otherPlaces: [],
    description: {
      lv: 'Universitāte Latgalē; ģeogrāfiskās informācijas sistēmas, veselība un pamatprasmes.',
      en: 'A university in Latgale; geographic information systems, health and basic skills.',
    },
  },
  {
    code: 'LBTU',
    name: 'Latvijas Biozinātņu un tehnoloģiju universitāte',
    domain: 'lbtu',
    address: 'Lielā iela 2, Jelgava',
    municipalityCode: 'LV-JEL',
    otherPlaces: [],
    description: {
      lv: 'Universitāte Jelgavā; precīzā lauksaimniecība un digitālie rīki laukiem.',
      en: 'A university in Jelgava; precision farming and digital tools for the countryside.',
    },
  },
  {
    code: 'NVA',
    name: 'Nodarbinātības valsts aģentūra',
    domain: 'nva',
    address: 'Krišjāņa Valdemāra iela 38, Rīga',
    municipalityCode: 'LV-RIX',
    otherPlaces: [],
    description: {
      lv: 'Piešķir bezdarbniekiem un darba meklētājiem vietas tiešsaistes mācību platformā Coursera.',
      en: 'Gives unemployed people and job seekers seats on the online learning platform Coursera.',
    },
  },
];

const evaluated = ['TURIBA', 'RTU', 'LU', 'VIA', 'TSI', 'VENTA', 'DU', 'LBTU', 'LMC'];
const accreditedSchools = ['RVT', 'ETV', 'RT', 'JTT', 'LVT', 'OT'];

const studiesBody: Translation = { lv: 'Studiju kvalitātes komisija', en: 'Study Quality Commission' };
const schoolsBody: Translation = { lv: 'Izglītības kvalitātes valsts dienests', en: 'State Education Quality Service' };

const register: QualityLink = {
  name: { lv: 'Izglītības iestāžu reģistrs', en: 'Register of education institutions' },
  url: 'https://www.viis.gov.lv/registri/iestades',
};
const evaluations: QualityLink = {
  name: { lv: 'Studiju kvalitātes novērtējumi', en: 'Evaluations of study quality' },
  url: 'https://eplatforma.aika.lv',
};

/** What state bodies decided on an institution, made up like the rest of the demonstration. */
export function accreditationOf({ code }: Institution): Accreditation | null {
  if (code === 'NVA') return null;
  if (evaluated.includes(code)) return { status: AccreditationStatus.ACCREDITED, by: studiesBody, until: null };
  if (accreditedSchools.includes(code)) return { status: AccreditationStatus.ACCREDITED, by: schoolsBody, until: '2029-06-30' };
  return { status: AccreditationStatus.REGISTERED, by: schoolsBody, until: null };
}

export function qualityLinksOf({ code }: Institution): QualityLink[] {
  if (code === 'NVA') return [];
  return evaluated.includes(code) ? [register, evaluations] : [register];
}
