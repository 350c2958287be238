import type { RegisterName } from '../../people/registers/register-words.ts';
import { words, type Words } from '../../platform/words/words.ts';

/** How a person is asked for a fact, which document proves it, and what a register confirms. */
interface FactWords {
  /** Imperative clause: "tell us your age". */
  ask: Words;
  /** Imperative clause: what to hand in. */
  evidence: Words;
  /** Accusative, after "the register confirms": "low income". */
  confirmed: Words;
}

const say = (
  askLv: string,
  askEn: string,
  evidenceLv: string,
  evidenceEn: string,
  confirmedLv: string,
  confirmedEn: string,
): FactWords => ({
  ask: words(askLv, askEn),
  evidence: words(evidenceLv, evidenceEn),
  confirmed: words(confirmedLv, confirmedEn),
});

export const factWords: Readonly<Record<string, FactWords>> = {
  'person.age': say(
    'norādi savu vecumu',
    'tell us your age',
    'uzrādi personu apliecinošu dokumentu',
    'show an identity document',
    'vecumu',
    'your age',
  ),
  'person.account': say(
    'pieslēdzies un atver kontu',
    'log in and open an account',
    'pieslēdzies un atver kontu',
    'log in and open an account',
    'kontu',
    'your account',
  ),
  'person.residence': say(
    'norādi savu statusu Latvijā',
    'tell us your status in Latvia',
    'iesniedz uzturēšanās dokumentu',
    'send your residence document',
    'tavu statusu Latvijā',
    'your status in Latvia',
  ),
  'person.employment': say(
    'norādi, vai strādā',
    'tell us whether you work',
    'iesniedz darba devēja izziņu',
    'send a letter from your employer',
    'nodarbinātību',
    'your employment',
  ),
  'person.employerSector': say(
    'norādi darba devēja nozari',
    "tell us your employer's sector",
    'iesniedz darba devēja izziņu',
    'send a letter from your employer',
    'darba devēja nozari',
    "your employer's sector",
  ),
  'person.education': say(
    'norādi savu izglītību',
    'tell us your education',
    'iesniedz izglītības dokumentu',
    'send your education document',
    'izglītību',
    'your education',
  ),
  'person.lowIncome': say(
    'norādi, vai mājsaimniecībai ir zemi ienākumi',
    'tell us whether your household has low income',
    'iesniedz pašvaldības izziņu par ienākumiem',
    'send the municipality’s certificate of low income',
    'zemus ienākumus',
    'low income',
  ),
  'person.disability': say(
    'norādi, vai tev ir invaliditāte',
    'tell us whether you have a disability',
    'iesniedz invaliditātes apliecību',
    'send your disability certificate',
    'invaliditāti',
    'your disability',
  ),
  'person.protection': say(
    'norādi, vai tev ir bēgļa vai alternatīvais statuss',
    'tell us whether you have refugee or alternative status',
    'iesniedz lēmumu par statusu',
    'send the decision on your status',
    'tavu aizsardzības statusu',
    'your protection status',
  ),
  'person.childrenUnderSeven': say(
    'norādi, cik tev ir bērnu līdz septiņu gadu vecumam',
    'tell us how many children under seven you have',
    'iesniedz bērna dzimšanas apliecību',
    'send the birth certificate of the child',
    'bērnus līdz septiņu gadu vecumam',
    'your children under seven',
  ),
  'person.home': say(
    'norādi savu pašvaldību',
    'tell us your municipality',
    'iesniedz izziņu par dzīvesvietu',
    'send proof of where you live',
    'dzīvesvietu',
    'where you live',
  ),
  'person.digcomp': say(
    'izpildi digitālo prasmju testu',
    'take the digital skills test',
    'izpildi digitālo prasmju testu',
    'take the digital skills test',
    'testa rezultātu',
    'your test result',
  ),
  'person.grants': say(
    'pieslēdzies, lai redzētu savu naudu',
    'log in to see your money',
    'pieslēdzies, lai redzētu savu naudu',
    'log in to see your money',
    'piešķīrumu',
    'your grant',
  ),
  'person.earlierGrants': say(
    'pieslēdzies, lai redzētu piešķīrumus',
    'log in to see your earlier grants',
    'raksti projekta kontaktpersonai',
    'write to the contact of the project',
    'agrākos piešķīrumus',
    'your earlier grants',
  ),
  'person.trainings': say(
    'pieslēdzies, lai redzētu savas mācības',
    'log in to see your training',
    'raksti projekta kontaktpersonai',
    'write to the contact of the project',
    'iesāktās mācības',
    'your training under way',
  ),
  'person.completed': say(
    'pieslēdzies, lai redzētu mācību vēsturi',
    'log in to see your learning history',
    'iesniedz apliecību par mācībām',
    'send the certificate of the training',
    'pabeigtās mācības',
    'your completed training',
  ),
  'person.applications': say(
    'pieslēdzies, lai redzētu pieteikumus',
    'log in to see your applications',
    'raksti projekta kontaktpersonai',
    'write to the contact of the project',
    'pieteikumus',
    'your applications',
  ),
  'person.learningPath': say(
    'izveido mācību ceļu',
    'create a learning path',
    'izveido mācību ceļu',
    'create a learning path',
    'mācību ceļu',
    'your learning path',
  ),
  'person.reimbursements': say(
    'pieslēdzies, lai redzētu atmaksas',
    'log in to see your reimbursements',
    'raksti projekta kontaktpersonai',
    'write to the contact of the project',
    'agrākās atmaksas',
    'your earlier reimbursements',
  ),
  'programme.sector': say(
    'jautā mācību iestādei par nozari',
    'ask the provider about the sector',
    'jautā mācību iestādei par nozari',
    'ask the provider about the sector',
    'nozari',
    'the sector',
  ),
  'programme.digcompLevel': say(
    'jautā mācību iestādei par līmeni',
    'ask the provider about the level',
    'jautā mācību iestādei par līmeni',
    'ask the provider about the level',
    'līmeni',
    'the level',
  ),
  'programme.endsOn': say(
    'izvēlies mācību grupu',
    'choose a group',
    'izvēlies mācību grupu',
    'choose a group',
    'mācību beigas',
    'the end of the training',
  ),
  'claim.isAchieved': say(
    'iesniedz rezultātu',
    'send the result',
    'iesniedz apliecību vai vērtējumu',
    'send the certificate or assessment',
    'rezultātu',
    'the result',
  ),
};

export const registerWords: Readonly<Record<RegisterName, Words>> = {
  POPULATION: words('fizisko personu reģistrs', 'the population register'),
  REVENUE_SERVICE: words('ieņēmumu dienests', 'the revenue service'),
  SOCIAL_ASSISTANCE: words('sociālās palīdzības reģistrs', 'the social assistance register'),
  DISABILITY: words('invaliditātes reģistrs', 'the disability register'),
  UNEMPLOYMENT: words('nodarbinātības aģentūra', 'the employment agency'),
  EDUCATION: words('izglītības reģistrs', 'the education register'),
  EXAMINATIONS: words('pārbaudījumu reģistrs', 'the examinations register'),
};
