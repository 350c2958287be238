import type { RegisterName } from './facts.ts';
import { words, type Words } from './words.ts';

/** How a person is asked for a fact, which document proves it, and what a register confirms. */
interface FactWords {
  /** Imperative clause: "tell us your age". */
  ask: Words;
  /** Imperative clause: what to hand in. */
  evidence: Words;
  /** Accusative, after "the register confirms": "low income". */
  confirmed: Words;
}

const say = (askLv: string, askEn: string, evidenceLv: string, evidenceEn: string, confirmedLv: string, confirmedEn: string): FactWords => ({
  ask: words(askLv, askEn),
  evidence: words(evidenceLv, evidenceEn),
  confirmed: words(confirmedLv, confirmedEn),
});

export const factWords: Readonly<Record<string, FactWords>> = {
  'person.age': say('norādiet savu vecumu', 'tell us your age', 'uzrādiet personu apliecinošu dokumentu', 'show an identity document', 'vecumu', 'your age'),
  'person.account': say('pieslēdzieties un atveriet kontu', 'log in and open an account', 'pieslēdzieties un atveriet kontu', 'log in and open an account', 'kontu', 'your account'),
  'person.residence': say('norādiet savu statusu Latvijā', 'tell us your status in Latvia', 'iesniedziet uzturēšanās dokumentu', 'send your residence document', 'jūsu statusu Latvijā', 'your status in Latvia'),
  'person.employment': say('norādiet, vai strādājat', 'tell us whether you work', 'iesniedziet darba devēja izziņu', 'send a letter from your employer', 'nodarbinātību', 'your employment'),
  'person.employerSector': say('norādiet darba devēja nozari', "tell us your employer's sector", 'iesniedziet darba devēja izziņu', 'send a letter from your employer', 'darba devēja nozari', "your employer's sector"),
  'person.education': say('norādiet savu izglītību', 'tell us your education', 'iesniedziet izglītības dokumentu', 'send your education document', 'izglītību', 'your education'),
  'person.lowIncome': say('norādiet, vai mājsaimniecībai ir zemi ienākumi', 'tell us whether your household has low income', 'iesniedziet pašvaldības izziņu par ienākumiem', 'send the municipality’s certificate of low income', 'zemus ienākumus', 'low income'),
  'person.disability': say('norādiet, vai jums ir invaliditāte', 'tell us whether you have a disability', 'iesniedziet invaliditātes apliecību', 'send your disability certificate', 'invaliditāti', 'your disability'),
  'person.protection': say('norādiet, vai jums ir bēgļa vai alternatīvais statuss', 'tell us whether you have refugee or alternative status', 'iesniedziet lēmumu par statusu', 'send the decision on your status', 'jūsu aizsardzības statusu', 'your protection status'),
  'person.childrenUnderSeven': say('norādiet, cik jums ir bērnu līdz septiņu gadu vecumam', 'tell us how many children under seven you have', 'iesniedziet bērna dzimšanas apliecību', 'send the birth certificate of the child', 'bērnus līdz septiņu gadu vecumam', 'your children under seven'),
  'person.home': say('norādiet savu pašvaldību', 'tell us your municipality', 'iesniedziet izziņu par dzīvesvietu', 'send proof of where you live', 'dzīvesvietu', 'where you live'),
  'person.digcomp': say('izpildiet digitālo prasmju testu', 'take the digital skills test', 'izpildiet digitālo prasmju testu', 'take the digital skills test', 'testa rezultātu', 'your test result'),
  'person.grants': say('pieslēdzieties, lai redzētu savu naudu', 'log in to see your money', 'pieslēdzieties, lai redzētu savu naudu', 'log in to see your money', 'piešķīrumu', 'your grant'),
  'person.earlierGrants': say('pieslēdzieties, lai redzētu piešķīrumus', 'log in to see your earlier grants', 'rakstiet projekta kontaktpersonai', 'write to the contact of the project', 'agrākos piešķīrumus', 'your earlier grants'),
  'person.trainings': say('pieslēdzieties, lai redzētu savas mācības', 'log in to see your training', 'rakstiet projekta kontaktpersonai', 'write to the contact of the project', 'iesāktās mācības', 'your training under way'),
  'person.completed': say('pieslēdzieties, lai redzētu mācību vēsturi', 'log in to see your learning history', 'iesniedziet apliecību par mācībām', 'send the certificate of the training', 'pabeigtās mācības', 'your completed training'),
  'person.applications': say('pieslēdzieties, lai redzētu pieteikumus', 'log in to see your applications', 'rakstiet projekta kontaktpersonai', 'write to the contact of the project', 'pieteikumus', 'your applications'),
  'person.learningPath': say('izveidojiet mācību ceļu', 'create a learning path', 'izveidojiet mācību ceļu', 'create a learning path', 'mācību ceļu', 'your learning path'),
  'person.reimbursements': say('pieslēdzieties, lai redzētu atmaksas', 'log in to see your reimbursements', 'rakstiet projekta kontaktpersonai', 'write to the contact of the project', 'agrākās atmaksas', 'your earlier reimbursements'),
  'programme.sector': say('jautājiet mācību iestādei par nozari', 'ask the provider about the sector', 'jautājiet mācību iestādei par nozari', 'ask the provider about the sector', 'nozari', 'the sector'),
  'programme.digcompLevel': say('jautājiet mācību iestādei par līmeni', 'ask the provider about the level', 'jautājiet mācību iestādei par līmeni', 'ask the provider about the level', 'līmeni', 'the level'),
  'programme.endsOn': say('izvēlieties mācību grupu', 'choose a group', 'izvēlieties mācību grupu', 'choose a group', 'mācību beigas', 'the end of the training'),
  'claim.isAchieved': say('iesniedziet rezultātu', 'send the result', 'iesniedziet apliecību vai vērtējumu', 'send the certificate or assessment', 'rezultātu', 'the result'),
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
