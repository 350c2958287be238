import type { Context } from '../../../context.ts';
import { globalId } from '../../../shared/global-id.ts';
import type { Translation } from '../../../shared/translation.ts';
import { dayWords, euros } from '../../platform/words/words.ts';
import type { AccountRow } from '../../people/accounts/load-accounts.ts';
import { TERMS_VERSION } from '../../people/accounts/terms.ts';
import { say } from './words/index.gen.ts';

export interface NextStep {
  code: string;
  title: Translation;
  explanation: Translation;
  dueOn: string | null;
  url: Translation;
}

/** What the rules look at; read in one statement. */
export interface StepFacts {
  isComplete: boolean;
  hasContact: boolean;
  termsAccepted: boolean;
  /** Grants with money left on which nothing has been chosen. */
  undecided: { amountCents: number; chooseBy: string; useBy: string; isCarriedOver: boolean }[];
  /** Places that became free for somebody who waited. */
  freedPlaces: { id: string; title: Translation; confirmBy: string }[];
  /** Claims that stand still until the person sends documents or tells the result. */
  waitingClaims: { id: string; number: string; needs: 'EVIDENCE' | 'RESULT' }[];
  /** Money is due and nobody has said where to pay it. */
  needsBankAccount: boolean;
  hasLearnt: boolean;
  hasOpenApplication: boolean;
}

const pages = {
  profile: { lv: '/konts/profils', en: '/en/account/profile' },
  money: { lv: '/konts/nauda', en: '/en/account/money' },
  claims: { lv: '/konts/atmaksas', en: '/en/account/claims' },
  registration: { lv: '/registracija', en: '/en/register' },
  catalogue: { lv: '/programmas', en: '/en/programmes' },
};

/** What a person should do, the nearest day first, then what has no day (ACC-5). Pure. */
export function stepsFrom(
  facts: StepFacts,
  applicationUrl: (id: string) => Translation,
  claimUrl: (id: string) => Translation,
): NextStep[] {
  const steps: NextStep[] = [];
  const add = (code: string, title: Translation, explanation: Translation, url: Translation, dueOn: string | null = null) =>
    steps.push({ code, title, explanation, dueOn, url });

  if (!facts.termsAccepted) {
    add('ACCEPT_TERMS', say.readTheNewTerms, say.theTermsOfUseHaveChanged, pages.registration);
  }
  for (const { id, title, confirmBy } of facts.freedPlaces) {
    add(
      'CONFIRM_PLACE',
      say.confirmTheFreePlace,
      say.thereIsAPlace({ title: { lv: title.lv, en: title.en || title.lv }, confirmBy: dayWords(confirmBy) }),
      applicationUrl(id),
      confirmBy,
    );
  }
  for (const { amountCents, chooseBy, useBy, isCarriedOver } of facts.undecided) {
    if (isCarriedOver) {
      add(
        'USE_GRANT',
        say.use({ amount: euros(amountCents) }),
        say.trainingPaidWithThisMoneyMustEnd({ useBy: dayWords(useBy) }),
        pages.catalogue,
        useBy,
      );
    } else {
      add(
        'CHOOSE_GRANT',
        say.decideWhat({ amount: euros(amountCents) }),
        say.applyForTrainingOrKeepTheMoney({ chooseBy: dayWords(chooseBy) }),
        pages.money,
        chooseBy,
      );
    }
  }
  for (const { id, number, needs } of facts.waitingClaims) {
    if (needs === 'EVIDENCE') add('ADD_EVIDENCE', say.addDocuments, say.withoutThemClaimCannotBeDecided({ number }), claimUrl(id));
    else add('TELL_RESULT', say.sayHowTheExamEnded, say.claimWaitsForYourResult({ number }), claimUrl(id));
  }
  if (facts.needsBankAccount) {
    add('CONFIRM_BANK_ACCOUNT', say.sayWhichAccountToPay, say.moneyIsDue, pages.claims);
  }
  if (!facts.isComplete) {
    add('COMPLETE_PROFILE', say.completeYourProfile, say.answerAboutYourEducationAndWork, pages.profile);
  }
  if (!facts.hasContact) {
    add('ADD_CONTACT', say.addAnEMailAddress, say.otherwiseTheProviderCannotTellYouWhen, pages.profile);
  }
  if (facts.isComplete && !facts.hasOpenApplication) {
    add('APPLY', say.findTraining, facts.hasLearnt ? say.forEveryProgrammeYouSeeWhat : say.applyForYourFirstTraining, pages.catalogue);
  }
  return steps.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
}

/** Reads the facts and applies the rules. */
export async function nextStepsOf(ctx: Context, account: AccountRow): Promise<NextStep[]> {
  const today = ctx.clock.today();
  const [row] = await ctx.em.execute<Omit<StepFacts, 'isComplete' | 'hasContact'>[]>(
    `select exists (select from terms_acceptance t where t.person_id = a.person_id and t.version = ?) as "termsAccepted",
       coalesce((select json_agg(json_build_object('amountCents', l.balance_cents, 'chooseBy', g.choose_by, 'useBy', g.use_by, 'isCarriedOver', g.status = 'CARRIED_OVER') order by g.choose_by)
         from training_grant g join ledger_account l on l.kind = 'GRANT' and l.subject_id = g.id
         where g.account_id = a.id and l.balance_cents > 0 and ((g.status = 'ACTIVE' and g.choose_by >= ?) or (g.status = 'CARRIED_OVER' and g.use_by >= ?))), '[]') as undecided,
       coalesce((select json_agg(json_build_object('id', n.id, 'title', p.title, 'confirmBy', n.confirm_by) order by n.confirm_by)
         from application n join learning_group g on g.id = n.group_id join programme p on p.id = g.programme_id
         where n.account_id = a.id and n.confirm_by >= ? and n.status = 'WAITLISTED'), '[]') as "freedPlaces",
       coalesce((select json_agg(json_build_object('id', c.id, 'number', c.number, 'needs', case when c.waiting_for = 'EVIDENCE' then 'EVIDENCE' else 'RESULT' end) order by c.submitted_at)
         from claim c where c.account_id = a.id and c.status = 'WAITING_FOR_FACTS' and (c.waiting_for = 'EVIDENCE' or c.result = 'AWAITED')), '[]') as "waitingClaims",
       exists (select from claim c where c.account_id = a.id and c.status = 'APPROVED'
         and not exists (select from bank_account k where k.account_id = a.id and k.replaced_at is null)) as "needsBankAccount",
       exists (select from application n where n.account_id = a.id and n.status in ('IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED')) as "hasLearnt",
       exists (select from application n where n.account_id = a.id and n.status in ('SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'ENROLLED', 'IN_TRAINING')) as "hasOpenApplication"
     from learning_account a where a.id = ?`,
    [TERMS_VERSION, today, today, today, account.id],
  );
  if (!row) return [];
  const applicationUrl = (id: string) => ({
    lv: `/konts/pieteikumi/${globalId('Application', id)}`,
    en: `/en/account/applications/${globalId('Application', id)}`,
  });
  const claimUrl = (id: string) => ({
    lv: `${pages.claims.lv}/${globalId('Claim', id)}`,
    en: `${pages.claims.en}/${globalId('Claim', id)}`,
  });
  return stepsFrom(
    { ...row, isComplete: account.profile.isComplete, hasContact: Boolean(account.profile.email || account.profile.phone) },
    applicationUrl,
    claimUrl,
  );
}
