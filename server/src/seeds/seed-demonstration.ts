import type { MikroORM } from '@mikro-orm/postgresql';
import { hostedSources } from '../modules/rules/funding-sources/hosted/hosted-sources.ts';
import { drawSeeds } from '../modules/training/draws/draw-seeds.ts';
import { personalCodes } from '../modules/platform/sealing/personal-codes.ts';
import type { Clock } from '../shared/clock.ts';
import { demonstrationProgrammes } from './catalogue/programmes.ts';
import { Ids } from './load/ids.ts';
import { loadBudgetPlans } from './load/load-budget-plans.ts';
import { loadCatalogue } from './load/load-catalogue.ts';
import { loadClaims } from './load/load-claims.ts';
import { loadCoPayments } from './load/load-co-payments.ts';
import { loadDecisions, loadPastDecisions, waitsForDecision } from './load/load-decisions.ts';
import { loadDraws } from './load/load-draws.ts';
import { loadMoney } from './load/load-money.ts';
import { loadNotices } from './load/load-notices.ts';
import { loadPeople } from './load/load-people.ts';
import { loadSettlementLines, loadStatements } from './load/load-settlements.ts';
import { loadTopUps } from './load/load-top-ups.ts';
import { loadGrants, loadTraining } from './load/load-training.ts';
import type { Loading } from './load/loading.ts';
import { sealHistory } from './load/seal-history.ts';
import { demonstrationDay, makeWorld } from './population/make-world.ts';
import type { Scale } from './population/plans.ts';

export interface SeedOptions {
  /** 'small' is 1:100 of the published figures, 'full' is all of them. */
  scale: Scale;
  /** Tells what "today" is. */
  clock: Clock;
  /** Key under which personal codes are sealed. */
  personalDataKey: string;
  onProgress?: (message: string) => void;
}

/** Puts the demonstration into an empty, migrated database: everything in one transaction, or nothing. */
export async function seedDemonstration(
  orm: MikroORM,
  { scale, clock, personalDataKey, onProgress = () => {} }: SeedOptions,
): Promise<void> {
  const today = demonstrationDay(clock.today());
  const programmes = demonstrationProgrammes();
  onProgress('imagining people and their training');
  const world = makeWorld(scale, programmes, today);
  await orm.em.fork().transactional(async (em) => {
    const loading: Loading = {
      em,
      ids: new Ids(),
      today,
      now: clock.now(),
      codes: personalCodes(personalDataKey),
      sources: hostedSources(today),
      programmes,
      world,
      sourceIds: new Map(),
      providerIds: new Map(),
      placeIds: new Map(),
    };
    onProgress(`${programmes.length} programmes`);
    await loadCatalogue(loading);
    onProgress(`${world.residents.length} people`);
    await loadPeople(loading);
    // within a transaction nobody else counts rows, and without a count a full table is taken for an empty one
    await em.execute('analyze person, learning_account, programme');
    onProgress(`${world.grants.length} grants`);
    await loadGrants(loading);
    await em.execute('analyze training_grant, allocation_round');
    onProgress(`${world.applications.length} applications in ${world.groups.length} groups`);
    await loadTraining(loading);
    await loadTopUps(loading);
    await loadStatements(loading);
    await em.execute('analyze application, learning_group, settlement');
    const told = (done: number, of: number) => onProgress(`${done} of ${of} movements of money`);
    await loadMoney(
      loading,
      world.transfers.filter((one) => !waitsForDecision(one)),
      told,
    );
    await loadBudgetPlans(loading);
    onProgress(`${world.settlements.length} statements`);
    await loadSettlementLines(loading);
    onProgress('decisions');
    await loadPastDecisions(loading);
    await loadDecisions(loading);
    await loadMoney(loading, world.transfers.filter(waitsForDecision), told);
    await loadDraws(loading, drawSeeds(personalDataKey));
    await loadNotices(loading);
    onProgress('claims, stipends and co-payments');
    await loadClaims(loading, personalDataKey);
    await loadCoPayments(loading);
    onProgress('the chain over the ledger');
    await sealHistory(em);
  });
  await orm.em.fork().execute('analyze');
}
