import type { Translation } from '../../shared/translation.ts';

type Both = Required<Pick<Translation, 'lv'>> & { en: string };

/** What programmes on one subject have in common, for the parts of their descriptions. */
export interface ThemeWords {
  who: Both[];
  /** Prior knowledge for programmes up to level 4, and for those above. */
  before: [Both, Both];
  bring: Both;
  next: Both;
}

const computer = {
  lv: 'dators ar interneta pieslēgumu, kamera un mikrofons',
  en: 'a computer with an internet connection, a camera and a microphone',
};
const strong = {
  lv: 'dators ar vismaz 8 GB operatīvās atmiņas un tiesībām uzstādīt programmas',
  en: 'a computer with at least 8 GB of memory on which you may install software',
};
const workshop = {
  lv: 'ērts apģērbs; darba iekārtas un materiāli ir mācību vietā',
  en: 'comfortable clothes; equipment and materials are provided',
};

export type Theme =
  | 'ai'
  | 'marketing'
  | 'ecommerce'
  | 'data'
  | 'programming'
  | 'web'
  | 'mobile'
  | 'testing'
  | 'databases'
  | 'networks'
  | 'systems'
  | 'cyber'
  | 'cloud'
  | 'office'
  | 'design'
  | 'hardware'
  | 'management'
  | 'business'
  | 'accounting'
  | 'basics'
  | 'care'
  | 'food'
  | 'trade'
  | 'language';

export const themes: Record<Theme, ThemeWords> = {
  ai: {
    who: [
      {
        lv: 'Visiem, kas darbā raksta, plāno, meklē vai apkopo informāciju un vēlas to darīt ātrāk.',
        en: 'For everybody who writes, plans, searches or summarises at work and wants to do it faster.',
      },
      {
        lv: 'Biroja darbiniekiem, pedagogiem, uzņēmējiem un speciālistiem bez programmētāja pieredzes.',
        en: 'For office staff, teachers, entrepreneurs and specialists who have never programmed.',
      },
      {
        lv: 'Tiem, kuri mākslīgā intelekta rīkus jau ir izmēģinājuši un vēlas tos lietot pārdomāti.',
        en: 'For those who have tried AI tools and want to use them thoughtfully.',
      },
    ],
    before: [
      { lv: 'Ikdienas darbs ar datoru un internetu.', en: 'Everyday use of a computer and the internet.' },
      { lv: 'Droša datora lietošana; noder angļu valodas pamati.', en: 'Confident use of a computer; some English helps.' },
    ],
    bring: computer,
    next: { lv: 'Turpiniet ar datu analīzi vai programmēšanas pamatiem.', en: 'Go on to data analysis or programming basics.' },
  },
  marketing: {
    who: [
      {
        lv: 'Mazo uzņēmumu īpašniekiem un darbiniekiem, kas paši rūpējas par reklāmu.',
        en: 'For owners and staff of small companies who do their own advertising.',
      },
      {
        lv: 'Mārketinga speciālistiem, kuri vēlas strādāt ar jaunākajiem rīkiem.',
        en: 'For marketing specialists who want to work with current tools.',
      },
    ],
    before: [
      { lv: 'Prasme lietot sociālos tīklus un internetu.', en: 'Being able to use social networks and the internet.' },
      {
        lv: 'Sapratne par uzņēmuma piedāvājumu un klientiem; iepriekšējas reklāmas zināšanas nav vajadzīgas.',
        en: "Understanding of a company's offer and customers; no advertising knowledge needed.",
      },
    ],
    bring: computer,
    next: {
      lv: 'Turpiniet ar e-komerciju vai datu analīzi biznesa lēmumiem.',
      en: 'Go on to e-commerce or data analysis for business decisions.',
    },
  },
  ecommerce: {
    who: [
      {
        lv: 'Amatniekiem, ražotājiem un visiem, kas vēlas pārdot internetā.',
        en: 'For craftspeople, producers and everybody who wants to sell online.',
      },
      {
        lv: 'Topošajiem un esošajiem uzņēmējiem, kuri meklē jaunus pircējus.',
        en: 'For present and future entrepreneurs looking for new customers.',
      },
    ],
    before: [
      { lv: 'Ikdienas darbs ar datoru; noder angļu valoda.', en: 'Everyday use of a computer; English helps.' },
      {
        lv: 'Ikdienas darbs ar datoru un sava preces vai pakalpojuma ideja.',
        en: 'Everyday use of a computer and an idea of a product or service.',
      },
    ],
    bring: { lv: 'dators ar internetu un tālrunis ar kameru', en: 'a computer with internet and a phone with a camera' },
    next: {
      lv: 'Turpiniet ar digitālo mārketingu un meklētājprogrammu optimizāciju.',
      en: 'Go on to digital marketing and search engine optimisation.',
    },
  },
  data: {
    who: [
      {
        lv: 'Speciālistiem un vadītājiem, kuri lēmumus vēlas balstīt datos.',
        en: 'For specialists and managers who want to base decisions on data.',
      },
      {
        lv: 'Tiem, kas jau strādā ar tabulām un vēlas spēcīgākus rīkus.',
        en: 'For those who already work with tables and want more powerful tools.',
      },
    ],
    before: [
      { lv: 'Prasme strādāt ar izklājlapām.', en: 'Being able to use spreadsheets.' },
      {
        lv: 'Droša izklājlapu lietošana un vidusskolas matemātika.',
        en: 'Confident use of spreadsheets and secondary school mathematics.',
      },
    ],
    bring: strong,
    next: {
      lv: 'Turpiniet ar datubāzēm, mašīnmācīšanos vai datu vizualizāciju.',
      en: 'Go on to databases, machine learning or data visualisation.',
    },
  },
  programming: {
    who: [
      {
        lv: 'Tiem, kuri vēlas sākt programmēt vai nostiprināt pamatus.',
        en: 'For those who want to start programming or consolidate the basics.',
      },
      { lv: 'Cilvēkiem, kuri domā par darbu informācijas tehnoloģijās.', en: 'For people who think of working in information technology.' },
    ],
    before: [
      {
        lv: 'Droša datora lietošana; programmēšanas pieredze nav vajadzīga.',
        en: 'Confident use of a computer; no programming experience needed.',
      },
      {
        lv: 'Algoritmu pamati vai pieredze kādā programmēšanas valodā; angļu valoda lasīšanai.',
        en: 'Basics of algorithms or experience in some programming language; reading knowledge of English.',
      },
    ],
    bring: strong,
    next: {
      lv: 'Turpiniet ar tīmekļa izstrādi, datubāzēm vai programmatūras testēšanu.',
      en: 'Go on to web development, databases or software testing.',
    },
  },
  web: {
    who: [
      { lv: 'Tiem, kuri vēlas izveidot vai uzturēt tīmekļa vietni.', en: 'For those who want to build or maintain a website.' },
      { lv: 'Satura veidotājiem, dizaineriem un topošajiem izstrādātājiem.', en: 'For content creators, designers and future developers.' },
    ],
    before: [
      { lv: 'Droša datora un pārlūka lietošana.', en: 'Confident use of a computer and a browser.' },
      { lv: 'HTML un CSS pamati vai līdzīga pieredze.', en: 'Basics of HTML and CSS or similar experience.' },
    ],
    bring: computer,
    next: {
      lv: 'Turpiniet ar JavaScript, lietotāja pieredzes dizainu vai piekļūstamību.',
      en: 'Go on to JavaScript, user experience design or accessibility.',
    },
  },
  mobile: {
    who: [
      {
        lv: 'Tiem, kuriem ir programmēšanas pamati un ideja par lietotni tālrunim.',
        en: 'For those who know some programming and have an idea for a phone application.',
      },
    ],
    before: [
      { lv: 'Programmēšanas pamati jebkurā valodā.', en: 'Programming basics in any language.' },
      { lv: 'Programmēšanas pamati un klases jēdziens.', en: 'Programming basics and the notion of a class.' },
    ],
    bring: {
      lv: 'dators ar vismaz 16 GB operatīvās atmiņas; Android tālrunis noder',
      en: 'a computer with at least 16 GB of memory; an Android phone helps',
    },
    next: { lv: 'Turpiniet ar programmatūras testēšanu vai mākoņpakalpojumiem.', en: 'Go on to software testing or cloud services.' },
  },
  testing: {
    who: [
      { lv: 'Topošajiem testētājiem un izstrādātājiem, kuri strādā komandā.', en: 'For future testers and developers who work in a team.' },
      { lv: 'Tiem, kuri vēlas strādāt IT nozarē un ir precīzi un vērīgi.', en: 'For precise and observant people who want to work in IT.' },
    ],
    before: [
      { lv: 'Droša datora lietošana.', en: 'Confident use of a computer.' },
      { lv: 'Programmēšanas pamati un angļu valoda lasīšanai.', en: 'Programming basics and reading knowledge of English.' },
    ],
    bring: strong,
    next: {
      lv: 'Turpiniet ar programmēšanu vai tīmekļa lietotņu drošības testēšanu.',
      en: 'Go on to programming or security testing of web applications.',
    },
  },
  databases: {
    who: [
      {
        lv: 'Topošajiem programmētājiem, analītiķiem un sistēmu administratoriem.',
        en: 'For future programmers, analysts and system administrators.',
      },
    ],
    before: [
      { lv: 'Prasme strādāt ar tabulām.', en: 'Being able to work with tables.' },
      { lv: 'Programmēšanas vai datu apstrādes pamati.', en: 'Basics of programming or data processing.' },
    ],
    bring: strong,
    next: { lv: 'Turpiniet ar datu analīzi vai programmatūras inženieriju.', en: 'Go on to data analysis or software engineering.' },
  },
  networks: {
    who: [
      {
        lv: 'Tiem, kuri uztur datortīklus vai gatavojas tehniķa darbam.',
        en: 'For those who maintain networks or prepare for work as a technician.',
      },
      {
        lv: 'Sistēmu administratoriem, kuri vēlas nostiprināt tīklu zināšanas.',
        en: 'For system administrators who want to strengthen their knowledge of networks.',
      },
    ],
    before: [
      { lv: 'Droša datora lietošana un interese par tehniku.', en: 'Confident use of a computer and an interest in technology.' },
      { lv: 'Operētājsistēmu un tīklu pamati.', en: 'Basics of operating systems and networks.' },
    ],
    bring: {
      lv: 'rakstāmpiederumi; tīkla iekārtas ir mācību laboratorijā',
      en: 'something to take notes; network equipment is in the laboratory',
    },
    next: { lv: 'Turpiniet ar kiberdrošību vai serveru pārvaldību.', en: 'Go on to cyber security or server management.' },
  },
  systems: {
    who: [
      {
        lv: 'Tiem, kuri palīdz citiem ar datoriem vai vēlas kļūt par datorsistēmu tehniķi.',
        en: 'For those who help others with computers or want to become computer systems technicians.',
      },
      {
        lv: 'Mazu uzņēmumu darbiniekiem, kuri paši uztur datorus.',
        en: 'For staff of small companies who look after the computers themselves.',
      },
    ],
    before: [
      { lv: 'Droša datora lietošana.', en: 'Confident use of a computer.' },
      { lv: 'Datora uzbūves un operētājsistēmu pamati.', en: 'Basics of hardware and operating systems.' },
    ],
    bring: {
      lv: 'rakstāmpiederumi; datori un instrumenti ir mācību vietā',
      en: 'something to take notes; computers and tools are provided',
    },
    next: {
      lv: 'Turpiniet ar datortīkliem, mākoņpakalpojumiem vai kvalifikāciju “Datorsistēmu tehniķis”.',
      en: 'Go on to networks, cloud services or the qualification of computer systems technician.',
    },
  },
  cyber: {
    who: [
      {
        lv: 'Darbiniekiem un vadītājiem, kuri atbild par datiem un sistēmām.',
        en: 'For staff and managers responsible for data and systems.',
      },
      {
        lv: 'Tiem, kuri vēlas strādāt kiberdrošībā vai nostiprināt drošību savā darbvietā.',
        en: 'For those who want to work in cyber security or make their workplace safer.',
      },
      {
        lv: 'Visiem, kas vēlas pasargāt savus kontus, ierīces un datus.',
        en: 'For everybody who wants to protect accounts, devices and data.',
      },
    ],
    before: [
      { lv: 'Ikdienas darbs ar datoru un e-pastu.', en: 'Everyday use of a computer and e-mail.' },
      {
        lv: 'Operētājsistēmu un tīklu pamati; angļu valoda lasīšanai.',
        en: 'Basics of operating systems and networks; reading knowledge of English.',
      },
    ],
    bring: computer,
    next: {
      lv: 'Turpiniet ar risku vadību, tīklu drošību vai kvalifikāciju “Kiberdrošības tehniķis”.',
      en: 'Go on to risk management, network security or the qualification of cyber security technician.',
    },
  },
  cloud: {
    who: [
      {
        lv: 'Komandām un speciālistiem, kuri glabā datus un strādā mākoņpakalpojumos.',
        en: 'For teams and specialists who keep data and work in the cloud.',
      },
      { lv: 'Sistēmu uzturētājiem, kuri pāriet uz mākoņa vidi.', en: 'For maintainers of systems who move to the cloud.' },
    ],
    before: [
      { lv: 'Ikdienas darbs ar datoru un failiem.', en: 'Everyday work with a computer and files.' },
      { lv: 'Operētājsistēmu un tīklu pamati.', en: 'Basics of operating systems and networks.' },
    ],
    bring: computer,
    next: { lv: 'Turpiniet ar kiberdrošību vai procesu automatizāciju.', en: 'Go on to cyber security or process automation.' },
  },
  office: {
    who: [
      {
        lv: 'Biroja darbiniekiem, kuri daudz strādā ar dokumentiem un tabulām.',
        en: 'For office staff who work a lot with documents and tables.',
      },
      { lv: 'Tiem, kuri pēc pārtraukuma atgriežas darbā.', en: 'For those returning to work after a break.' },
    ],
    before: [
      { lv: 'Teksta redaktora un izklājlapu pamati.', en: 'Basics of word processing and spreadsheets.' },
      { lv: 'Droša izklājlapu un dokumentu lietošana.', en: 'Confident use of spreadsheets and documents.' },
    ],
    bring: computer,
    next: { lv: 'Turpiniet ar datu analīzi vai mākslīgā intelekta rīkiem.', en: 'Go on to data analysis or AI tools.' },
  },
  design: {
    who: [
      {
        lv: 'Tiem, kuri veido attēlus, video vai saskarnes darbam vai savam projektam.',
        en: 'For those who make pictures, video or interfaces for work or a project of their own.',
      },
      {
        lv: 'Radošo nozaru darbiniekiem un mazo uzņēmumu īpašniekiem.',
        en: 'For people in creative industries and owners of small companies.',
      },
    ],
    before: [
      { lv: 'Droša datora lietošana.', en: 'Confident use of a computer.' },
      {
        lv: 'Droša datora lietošana un pieredze kādā grafikas programmā.',
        en: 'Confident use of a computer and experience with a graphics program.',
      },
    ],
    bring: { lv: 'dators ar vismaz 8 GB operatīvās atmiņas un pele', en: 'a computer with at least 8 GB of memory and a mouse' },
    next: { lv: 'Turpiniet ar tīmekļa izstrādi vai sociālo tīklu saturu.', en: 'Go on to web development or social media content.' },
  },
  hardware: {
    who: [
      {
        lv: 'Ražošanas darbiniekiem, tehniķiem un visiem, kam patīk iekārtas.',
        en: 'For production staff, technicians and everybody who likes equipment.',
      },
      {
        lv: 'Tiem, kuri vēlas saprast automatizāciju un lietu internetu.',
        en: 'For those who want to understand automation and the internet of things.',
      },
    ],
    before: [
      { lv: 'Fizikas un datora lietošanas pamati.', en: 'Basics of physics and of using a computer.' },
      { lv: 'Elektronikas vai programmēšanas pamati.', en: 'Basics of electronics or programming.' },
    ],
    bring: {
      lv: 'rakstāmpiederumi un piemērots apģērbs laboratorijai; iekārtas ir mācību vietā',
      en: 'something to take notes and clothes fit for a laboratory; equipment is provided',
    },
    next: {
      lv: 'Turpiniet ar robotiku, viedajām tehnoloģijām vai programmēšanu.',
      en: 'Go on to robotics, smart technologies or programming.',
    },
  },
  management: {
    who: [
      {
        lv: 'Projektu un komandu vadītājiem un tiem, kuri par tādiem gatavojas kļūt.',
        en: 'For project and team leaders and those about to become one.',
      },
      { lv: 'Speciālistiem, kuri vēlas sakārtot darba procesus.', en: 'For specialists who want to put work processes in order.' },
    ],
    before: [
      { lv: 'Pieredze darbā komandā.', en: 'Experience of teamwork.' },
      { lv: 'Pieredze projektos vai procesu organizēšanā.', en: 'Experience of projects or of organising processes.' },
    ],
    bring: computer,
    next: {
      lv: 'Turpiniet ar datu analīzi vai mākslīgo intelektu uzņēmuma vadībā.',
      en: 'Go on to data analysis or AI in company management.',
    },
  },
  business: {
    who: [
      { lv: 'Pārdošanas, personāla un administrācijas darbiniekiem.', en: 'For sales, human resources and administrative staff.' },
      { lv: 'Uzņēmumu vadītājiem, kuri digitalizē ikdienas darbu.', en: 'For managers who are digitalising daily work.' },
    ],
    before: [
      { lv: 'Ikdienas darbs ar datoru.', en: 'Everyday use of a computer.' },
      { lv: 'Pieredze attiecīgajā darba jomā.', en: 'Experience in the field.' },
    ],
    bring: computer,
    next: { lv: 'Turpiniet ar datu analīzi vai digitālo mārketingu.', en: 'Go on to data analysis or digital marketing.' },
  },
  accounting: {
    who: [{ lv: 'Grāmatvežiem, lietvežiem un mazo uzņēmumu īpašniekiem.', en: 'For accountants, clerks and owners of small companies.' }],
    before: [
      { lv: 'Grāmatvedības pamatjēdzieni un darbs ar tabulām.', en: 'Basic notions of accounting and work with tables.' },
      { lv: 'Grāmatvedības pieredze.', en: 'Experience of accounting.' },
    ],
    bring: computer,
    next: {
      lv: 'Turpiniet ar Excel un Power BI vai grāmatveža kvalifikāciju.',
      en: 'Go on to Excel and Power BI or the qualification of accountant.',
    },
  },
  basics: {
    who: [
      {
        lv: 'Iedzīvotājiem, kuri ar datoru vai tālruni strādā maz vai nemaz.',
        en: 'For residents who use a computer or phone little or not at all.',
      },
      {
        lv: 'Senioriem un visiem, kas vēlas droši lietot internetu ikdienā.',
        en: 'For older people and everybody who wants to use the internet safely every day.',
      },
    ],
    before: [
      { lv: 'Iepriekšējas zināšanas nav vajadzīgas.', en: 'No prior knowledge needed.' },
      { lv: 'Iepriekšējas zināšanas nav vajadzīgas.', en: 'No prior knowledge needed.' },
    ],
    bring: {
      lv: 'savs tālrunis vai dators, ja tāds ir; iekārtas ir arī mācību vietā',
      en: 'your own phone or computer if you have one; devices are also provided',
    },
    next: {
      lv: 'Turpiniet ar nākamo pamatprasmju kursu vai biroja lietotnēm.',
      en: 'Go on to the next basic skills course or office applications.',
    },
  },
  care: {
    who: [
      {
        lv: 'Tiem, kuri strādā vai vēlas strādāt ar cilvēkiem aprūpē un veselībā.',
        en: 'For those who work or want to work with people in care and health.',
      },
    ],
    before: [
      { lv: 'Pamatizglītība un vēlme palīdzēt cilvēkiem.', en: 'Basic education and a wish to help people.' },
      { lv: 'Pieredze veselības vai sociālajā aprūpē.', en: 'Experience in health or social care.' },
    ],
    bring: { lv: 'ērts apģērbs un apavi praktiskajām nodarbībām', en: 'comfortable clothes and shoes for practical classes' },
    next: {
      lv: 'Turpiniet ar specializāciju aprūpē vai kursu par stresa vadību.',
      en: 'Go on to a specialisation in care or a course on managing stress.',
    },
  },
  food: {
    who: [{ lv: 'Tiem, kuri strādā vai vēlas strādāt ēdināšanā.', en: 'For those who work or want to work in catering.' }],
    before: [
      { lv: 'Pamatizglītība; sanitārā grāmatiņa prakses laikam.', en: 'Basic education; a health certificate for the placement.' },
      { lv: 'Pamatizglītība; sanitārā grāmatiņa prakses laikam.', en: 'Basic education; a health certificate for the placement.' },
    ],
    bring: {
      lv: 'darba apavi; apģērbs un produkti ir mācību virtuvē',
      en: 'work shoes; clothes and ingredients are in the training kitchen',
    },
    next: { lv: 'Turpiniet ar konditora kursu vai uzņēmējdarbības pamatiem.', en: 'Go on to pastry making or entrepreneurship basics.' },
  },
  trade: {
    who: [
      {
        lv: 'Nodarbinātajiem, kuri maina profesiju vai papildina praktiskās prasmes.',
        en: 'For employed people who change profession or add practical skills.',
      },
    ],
    before: [
      { lv: 'Pamatizglītība; veselības stāvoklis, kas ļauj strādāt ar iekārtām.', en: 'Basic education; fitness to work with equipment.' },
      { lv: 'Pamatizglītība; veselības stāvoklis, kas ļauj strādāt ar iekārtām.', en: 'Basic education; fitness to work with equipment.' },
    ],
    bring: workshop,
    next: { lv: 'Turpiniet ar profesionālo kvalifikāciju šajā nozarē.', en: 'Go on to a professional qualification in this sector.' },
  },
  language: {
    who: [
      {
        lv: 'Nodarbinātajiem, kuriem valoda vajadzīga darbā ar klientiem un kolēģiem.',
        en: 'For employed people who need the language with clients and colleagues.',
      },
    ],
    before: [
      { lv: 'Iepriekšējais valodas līmenis; to pārbauda īss tests.', en: 'The level below; a short test checks it.' },
      { lv: 'Iepriekšējais valodas līmenis; to pārbauda īss tests.', en: 'The level below; a short test checks it.' },
    ],
    bring: computer,
    next: { lv: 'Turpiniet ar nākamo valodas līmeni.', en: 'Go on to the next level of the language.' },
  },
};
