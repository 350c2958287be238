import type { EntityManager } from '@mikro-orm/postgresql';
import { ProgrammeKind } from '../modules/catalogue/programmes/programme-kind.enum.ts';
import { ProgrammeStatus } from '../modules/catalogue/programmes/programme-status.enum.ts';
import { Programme } from '../modules/catalogue/programmes/programme.entity.ts';
import { StudyMode } from '../modules/catalogue/programmes/study-mode.enum.ts';
import { Provider } from '../modules/catalogue/providers/provider.entity.ts';
import { prepareSearch } from '../modules/catalogue/search/prepare-search.ts';

/** Programmes for tests of search; what is not said is the same for all. */
export async function addProgrammes(em: EntityManager, given: Partial<Programme>[], providerName = 'Sniedzējs'): Promise<Programme[]> {
  const number = (await em.count(Provider)) + 1;
  const provider = em.create(Provider, { slug: `provider-${number}`, name: providerName, registrationNumber: String(number) });
  const first = await em.count(Programme);
  const programmes = given.map((values, place) =>
    em.create(Programme, {
      slug: `programme-${first + place}`,
      title: { lv: 'Nosaukums' },
      description: { lv: '' },
      kind: ProgrammeKind.PROFESSIONAL_DEVELOPMENT,
      status: ProgrammeStatus.PUBLISHED,
      mode: StudyMode.ON_SITE,
      hours: 100,
      priceCents: 10_000,
      language: 'lv',
      sections: {},
      competenceCodes: [],
      teachers: [],
      participants: 0,
      ...values,
      provider,
    } as never),
  );
  await em.persist([provider, ...programmes]).flush();
  return programmes;
}

/** Latvian titles that a search finds, best first. */
export async function titlesFoundBy(em: EntityManager, typed: string): Promise<string[]> {
  const search = await prepareSearch(em, typed);
  if (!search) return [];
  const rows = await em.execute<{ title: string }[]>(
    `select programme.title->>'lv' as title from programme join search.document on document.programme_id = programme.id
     where document.vector @@ ?::tsquery order by search.rank(document.vector, ?::tsquery) desc, programme.id`,
    [search.query, search.query],
  );
  return rows.map((row) => row.title);
}
