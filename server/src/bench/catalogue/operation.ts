/** The catalogue query of the benchmark, as the public interface would send it. */
export const OPERATION = `query Catalogue($search: String, $kind: [ProgrammeKind!], $mode: [StudyMode!], $priceAtMost: Cents) {
  programmes(search: $search, filter: { kind: $kind, mode: $mode, priceAtMostCents: $priceAtMost }, sort: START_DATE, first: 20) {
    totalCount
    nodes {
      id
      slug
      title(locale: LV)
      kind
      mode
      hours
      price { cents }
      provider { id slug name }
      fundingSources { code name(locale: LV) }
      publicRating { average respondents }
      nextGroup { startsOn }
    }
  }
}`;

export interface Variables {
  search: string;
  kind: string[];
  mode: string[];
  priceAtMost: number;
}

// what people type: any case, with and without diacritical marks, one word or two
const SUBJECTS = [
  'mākslīgais intelekts',
  'maksligais intelekts',
  'datu analīze',
  'datu analizes',
  'kiberdrošība',
  'kiberdrosiba',
  'programmēšana',
  'programmēt',
  'digitālais mārketings',
  'marketings',
  'grāmatvedība',
  'gramatvediba',
  'projektu vadība',
  'projekts',
  'mākoņpakalpojumi',
  'datortīkli',
  'datortikls',
  'elektronika',
  'robotika',
  'mobilās lietotnes',
  'datubāzes',
  'tīmekļa izstrāde',
  'finanšu plānošana',
  'e-komercija',
  'klientu apkalpošana',
  'loģistika',
  'logistika',
  'personāla vadība',
  'dizains',
  'videomontāža',
  'informācijas drošība',
  'biznesa analīze',
  'kvalitātes vadība',
  'angļu valoda',
  'iepirkumi',
  'publiskā runa',
  'ražošanas automatizācija',
  'telekomunikācijas',
];
const MORE = ['', '', 'uzņēmumā', 'prakse', 'iesācējiem', 'rīki', 'uzdevumi', 'metodes', 'darbam', 'kursi', 'projekti', 'nodarbības'];
const KINDS = [
  'PROFESSIONAL_CONTINUING_EDUCATION',
  'PROFESSIONAL_DEVELOPMENT',
  'STUDY_COURSE',
  'STUDY_MODULE',
  'VOCATIONAL_MODULE',
  'VOCATIONAL_MODULE_SET',
  'NON_FORMAL',
  'SELF_DIRECTED',
  'ONLINE_COURSE',
  'MICRO_CREDENTIAL',
];
const MODES = ['ON_SITE', 'REMOTE', 'HYBRID'];

/**
 * Endless different requests, always the same for the same number: kinds, modes and words vary, and a price limit above
 * every price makes each one new, so that nobody can answer it from memory.
 */
export function variablesOf(number: number): Variables {
  const at = (list: readonly string[], salt: number) => list[Math.abs(Math.imul(number * 31 + salt, 2_654_435_761) >> 7) % list.length]!;
  return {
    search: `${at(SUBJECTS, 1)} ${at(MORE, 2)}`.trim(),
    kind: [at(KINDS, 3), at(KINDS, 4)],
    mode: [at(MODES, 5)],
    priceAtMost: 1_000_000_000 + number,
  };
}
