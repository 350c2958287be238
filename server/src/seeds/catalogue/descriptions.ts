import type { ProgrammeSections } from '../../modules/catalogue/programmes/programme.entity.ts';
import { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import { StudyMode } from '../../modules/catalogue/programmes/study-mode.enum.ts';
import type { Translation } from '../../shared/translation.ts';
import { random } from '../random.ts';
import type { ProgrammeRow } from './read-programmes.ts';
import { themes } from './themes.ts';

export interface ProgrammeTexts {
  title: Translation;
  summary: Translation;
  description: Translation;
  sections: ProgrammeSections;
  finalTest: Translation | null;
  document: Translation;
}

/** The texts of a programme page: its own words from the table, the rest from its theme, kind and mode. */
export function textsOf(row: ProgrammeRow): ProgrammeTexts {
  const chance = random(`texts ${row.code}`);
  const theme = themes[row.theme];
  const summary = chance.one(summaries)(row);
  const { document, finalTest } = endings[row.kind];
  const how = waysOfLearning(row);
  return {
    title: { lv: row.lv.title, en: row.en.title },
    summary,
    description: {
      lv: `${summary.lv} Mācību saturs: ${row.lv.topics.join('; ')}. ${how.lv.split('\n')[0]}`,
      en: `${summary.en} Content: ${row.en.topics.join('; ')}. ${how.en.split('\n')[0]}`,
    },
    sections: {
      whoItIsFor: isProfession(row)
        ? {
            lv: 'Tiem, kuri vēlas iegūt jaunu profesiju un valsts atzītu kvalifikāciju.',
            en: 'For those who want a new profession with a state-recognised qualification.',
          }
        : chance.one(theme.who),
      whatYouNeedBefore: priorKnowledge(row),
      whatYouWillLearn: { lv: row.lv.topics.map(capital).join('\n'), en: row.en.topics.map(capital).join('\n') },
      howYouWillLearn: how,
      whatToBring: { lv: `${capital(theme.bring.lv)}.`, en: `${capital(theme.bring.en)}.` },
      howYouAreAssessed: assessed(row),
      whatNext: isProfession(row)
        ? {
            lv: 'Meklē darbu profesijā; vēlāk papildini prasmes profesionālajā pilnveidē.',
            en: 'Look for work in the profession; later add to your skills in professional development.',
          }
        : theme.next,
    },
    finalTest,
    document,
  };
}

const summaries: ((row: ProgrammeRow) => { lv: string; en: string })[] = [
  ({ lv, en }) => ({ lv: `Iemācīsies ${lv.outcome}.`, en: `You will learn to ${en.outcome}.` }),
  ({ lv, en }) => ({ lv: `Pēc mācībām pratīsi ${lv.outcome}.`, en: `Afterwards you will be able to ${en.outcome}.` }),
  ({ lv, en }) => ({ lv: `Soli pa solim apgūsi, kā ${lv.outcome}.`, en: `Step by step you will learn how to ${en.outcome}.` }),
];

/** What a kind of programme ends in (glossary.md). */
const endings: Record<ProgrammeKind, { document: { lv: string; en: string }; finalTest: { lv: string; en: string } | null }> = {
  [ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION]: {
    document: { lv: 'Valsts atzīta profesionālās kvalifikācijas apliecība', en: 'State-recognised professional qualification certificate' },
    finalTest: { lv: 'Profesionālās kvalifikācijas eksāmens', en: 'Professional qualification examination' },
  },
  [ProgrammeKind.PROFESSIONAL_DEVELOPMENT]: {
    document: { lv: 'Valsts atzīta apliecība par profesionālo pilnveidi', en: 'State-recognised certificate of professional development' },
    finalTest: { lv: 'Noslēguma pārbaudījums: praktisks darbs un tests', en: 'Final test: practical work and a test' },
  },
  [ProgrammeKind.STUDY_COURSE]: {
    document: { lv: 'Apliecība ar kredītpunktiem', en: 'Certificate with credit points' },
    finalTest: { lv: 'Noslēguma pārbaudījums: patstāvīgais darbs', en: 'Final test: independent work' },
  },
  [ProgrammeKind.STUDY_MODULE]: {
    document: { lv: 'Apliecība ar kredītpunktiem', en: 'Certificate with credit points' },
    finalTest: { lv: 'Noslēguma pārbaudījums: projekta aizstāvēšana', en: 'Final test: presenting a project' },
  },
  [ProgrammeKind.VOCATIONAL_MODULE]: {
    document: { lv: 'Apliecība par moduļa apguvi', en: 'Certificate of the module' },
    finalTest: { lv: 'Moduļa noslēguma pārbaudījums', en: 'Final test of the module' },
  },
  [ProgrammeKind.VOCATIONAL_MODULE_SET]: {
    document: { lv: 'Apliecība par moduļu kopas apguvi', en: 'Certificate of the module set' },
    finalTest: { lv: 'Noslēguma pārbaudījums par visiem moduļiem', en: 'Final test of all modules' },
  },
  [ProgrammeKind.NON_FORMAL]: { document: { lv: 'Apliecība', en: 'Certificate' }, finalTest: null },
  [ProgrammeKind.SELF_DIRECTED]: {
    document: { lv: 'Apliecinājums par pašvadītām mācībām', en: 'Certificate of self-directed learning' },
    finalTest: { lv: 'Noslēguma projekts', en: 'Final project' },
  },
  [ProgrammeKind.ONLINE_COURSE]: {
    document: { lv: 'Coursera sertifikāts', en: 'Coursera certificate' },
    finalTest: { lv: 'Testi un uzdevumi platformā', en: 'Tests and tasks on the platform' },
  },
  [ProgrammeKind.MICRO_CREDENTIAL]: {
    document: { lv: 'Mikrokvalifikācija ar kredītpunktiem', en: 'Micro-credential with credit points' },
    finalTest: { lv: 'Noslēguma darbs', en: 'Final work' },
  },
};

function isProfession(row: ProgrammeRow): boolean {
  return row.kind === ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION;
}

function priorKnowledge(row: ProgrammeRow): { lv: string; en: string } {
  const words = themes[row.theme].before[(row.digcompLevel ?? 1) > 4 && !isProfession(row) ? 1 : 0];
  if (!isProfession(row) || row.source !== 'IMK') return words;
  return { lv: `${words.lv}\nVispārējā vai profesionālā vidējā izglītība.`, en: `${words.en}\nGeneral or vocational secondary education.` };
}

function waysOfLearning(row: ProgrammeRow): { lv: string; en: string } {
  const hours = {
    lv: `Apjoms: ${row.hours} ${row.hours % 10 === 1 && row.hours % 100 !== 11 ? 'akadēmiskā stunda' : 'akadēmiskās stundas'}`,
    en: `${row.hours} academic hours`,
  };
  if (row.kind === ProgrammeKind.ONLINE_COURSE || row.kind === ProgrammeKind.SELF_DIRECTED) {
    return {
      lv: `${hours.lv}, patstāvīgi savā tempā.\nTermiņus un palīdzību saskaņo ar mentoru vai platformu.`,
      en: `${hours.en}, on your own at your own pace.\nDeadlines and help are agreed with a mentor or the platform.`,
    };
  }
  const first = {
    [StudyMode.REMOTE]: { lv: 'tiešsaistes nodarbības kopā ar pasniedzēju', en: 'live online classes with a teacher' },
    [StudyMode.HYBRID]: { lv: 'teorija attālināti, praktiskie darbi klātienē', en: 'theory online, practical work in class' },
    [StudyMode.ON_SITE]: { lv: 'nodarbības klātienē mācību telpās un laboratorijās', en: 'classes on site in classrooms and laboratories' },
  }[row.mode];
  const then = isProfession(row)
    ? { lv: 'Ceturtā daļa laika ir prakse uzņēmumā.', en: 'A quarter of the time is a placement in a company.' }
    : row.mode === StudyMode.ON_SITE
      ? { lv: 'Mazas grupas un praktiski uzdevumi.', en: 'Small groups and practical tasks.' }
      : {
          lv: 'Nodarbību ieraksti un patstāvīgie uzdevumi mācību vidē.',
          en: 'Recordings of classes and independent tasks in the learning environment.',
        };
  return { lv: `${hours.lv}; ${first.lv}.\n${then.lv}`, en: `${hours.en}; ${first.en}.\n${then.en}` };
}

function assessed(row: ProgrammeRow): { lv: string; en: string } {
  const { document, finalTest } = endings[row.kind];
  if (!finalTest)
    return {
      lv: `Praktiski uzdevumi nodarbībās; gala eksāmena nav.\nBeigās: ${uncapital(document.lv)}.`,
      en: `Practical tasks in class; there is no final examination.\nAt the end: ${uncapital(document.en)}.`,
    };
  return {
    lv: `Praktiski uzdevumi mācību laikā.\n${finalTest.lv}.\nBeigās: ${uncapital(document.lv)}.`,
    en: `Practical tasks along the way.\n${finalTest.en}.\nAt the end: ${uncapital(document.en)}.`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names such as Coursera keep their capital. */
function uncapital(text: string): string {
  return text.startsWith('Coursera') ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
