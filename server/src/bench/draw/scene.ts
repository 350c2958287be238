import type { MikroORM } from '@mikro-orm/postgresql';
import type { DrawParts } from '../../modules/training/draws/draw-parts.ts';
import { newTicket } from '../../modules/training/draws/draw-order.ts';
import { prepareDraws } from '../../modules/training/draws/prepare-draws.ts';
import type { FundingSource } from '../../modules/rules/funding-sources/funding-source.entity.ts';
import type { Group } from '../../modules/catalogue/groups/group.entity.ts';
import { fullCostScheme, type MoneyWorld, type Resident } from '../../testing/money-world.ts';

export const OPENS = new Date('2026-12-01T07:00:00Z');
const CLOSES = new Date('2026-12-02T15:00:00Z');
export const DRAW_AT = new Date('2026-12-02T16:00:00Z');
const PRICE = 50_000;
const GROUPS = 400;

export interface DrawScene {
  drawId: string;
  drawCode: string;
  /** Another source with a group of its own, and people who apply there while the draw is decided. */
  elsewhere: { source: FundingSource; group: Group; people: Resident[] };
}

/** A window with a draw in which so many have applied, a ticket each; places for two in five of them and money for one in three. */
export async function makeScene(orm: MikroORM, w: MoneyWorld, parts: DrawParts, tickets: number, others: number): Promise<DrawScene> {
  const source = await w.source({
    schemes: [fullCostScheme()],
    budgetCents: Math.floor(tickets / 3) * PRICE,
    rules: { applications: { allotment: 'DRAW', windows: [{ from: OPENS.toISOString(), until: CLOSES.toISOString() }] } },
  });
  const programme = await w.programme({ priceCents: PRICE, fundingSources: [source] });
  const em = orm.em.fork();
  await em.execute(
    `insert into learning_group (code, programme_id, mode, starts_on, ends_on, weekly_times, language, teachers, minimum_size, maximum_size, applications_from, applications_until, status)
     select 'B-' || n, ?, 'REMOTE', '2027-01-11', '2027-03-11', '[]', 'lv', '{}', 5, ?, '2026-11-01', '2027-01-05', 'OPEN' from generate_series(1, ${GROUPS}) n`,
    [programme.id, Math.ceil((tickets * 2) / 5 / GROUPS)],
  );
  await em.execute(
    `with p as (insert into person (given_name, family_name, personal_code_hash, personal_code_cipher, birth_date) select 'Anna', 'Ozola', 'bench-' || n, 'sealed', '1990-01-01' from generate_series(1, ?::int) n returning id)
     insert into learning_account (person_id, number, opened_on, notice_locale, education, employment, profile_completed_at) select id, 'IMK-B' || row_number() over (), '2026-01-01', 'LV', 'BACHELOR', 'EMPLOYED', now() from p`,
    [tickets],
  );
  await prepareDraws(parts);
  const [draw] = await em.execute<{ id: string; code: string }[]>('select id, code from draw where funding_source_id = ?', [source.id]);
  const names = new Set<string>();
  while (names.size < tickets) names.add(newTicket());
  await em.execute(
    `with named as (select ticket, row_number() over () as n from jsonb_array_elements_text(?::jsonb) as t(ticket)),
          people as (select id, row_number() over (order by id) as n from learning_account where number like 'IMK-B%'),
          given as (insert into draw_ticket (draw_id, account_id, ticket, issued_at) select ?, p.id, t.ticket, ? from people p join named t using (n) returning id, account_id),
          goals as (select id, row_number() over (order by id) - 1 as n from learning_group where code like 'B-%')
     insert into application (number, receipt_number, account_id, group_id, funding_source_id, status, price_cents, co_payment_cents, submitted_at, decision, draw_ticket_id)
     select 'P-2026-' || p.n, nextval('application_receipt_number_seq'), g.account_id, o.id, ?, 'SUBMITTED', ${PRICE}, ${PRICE}, ?, '[]', g.id
       from given g join people p on p.id = g.account_id join goals o on o.n = p.n % ${GROUPS}`,
    [JSON.stringify([...names]), draw!.id, OPENS, source.id, OPENS],
  );
  await em.execute('analyze');
  const other = await w.source({ schemes: [fullCostScheme()] });
  const group = await w.group({
    programme: await w.programme({ priceCents: PRICE, fundingSources: [other] }),
    maximumSize: 1_000,
    startsOn: '2027-01-11',
    applicationsUntil: new Date('2027-01-05T00:00:00Z'),
  });
  const people: Resident[] = [];
  for (let made = 0; made < others; made++) people.push(await w.resident());
  return { drawId: draw!.id, drawCode: draw!.code, elsewhere: { source: other, group, people } };
}
