import type { Context } from '../../../../context.ts';
import { read } from '../../../../shared/read-model/read.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { watchOf } from '../catalogue-watch.ts';
import { keepingTime, STALE } from '../listing-time.ts';
import { Column, ListColumn } from './column.ts';
import { bucketOf, HOURS, PRICES } from './ranges.ts';

type Row = [
  id: string,
  status: string,
  kind: string,
  mode: string,
  hours: number,
  price: number,
  language: string,
  sector: string | null,
  qualification: string | null,
  level: number | null,
  provider: string,
  municipalities: string[],
  sources: string[],
  areas: string[],
  availability: string,
  rating: number | null,
  starts: string[],
  months: string[],
];

const ROW = `json_build_array(l.id, l.status, l.kind, l.mode, l.hours, l.price_cents, l.language, l.sector_code, l.qualification_code, l.digcomp_level, l.provider_id, l.municipalities, l.funding_sources, l.areas,
  l.availability, l.rating_tenths, (select coalesce(json_agg(lower(day)), '[]') from unnest(l.starts) day), l.start_months)`;

// rows that transactions wrote which were not over when we last looked; revisions of an earlier life of a restored database lie ahead and are old
const SINCE = `revision >= $2::xid8 and revision < pg_snapshot_xmax(pg_current_snapshot())`;

const SYNC = `select pg_snapshot_xmin(pg_current_snapshot())::text as known,
  (select json_agg(${ROW}) from catalogue.listing l where ${SINCE})::text as changed, (select json_agg(id) from catalogue.gone where ${SINCE})::text as gone,
  (select count(*) || ':' || max(xmin::text::bigint) from vocabulary_entry) || '/' || (select count(*) || ':' || max(xmin::text::bigint) from provider) || '/' || (select count(*) || ':' || max(xmin::text::bigint) from funding_source) as words,
  ${STALE} as stale`;
const EVERYTHING = SYNC.replaceAll(SINCE, '$2::text is null');

interface Changes {
  known: string;
  changed: string | null;
  gone: string | null;
  words: string | null;
  stale: boolean;
}

/** How values are called, by list and code; providers by id, with their slug. */
interface Words {
  names: Map<string, { name: Translation; position: number }>;
  providers: Map<string, { slug: string; name: string }>;
  /** By slug. */
  providerIds: Map<string, string>;
}

const copies = new WeakMap<object, ListingCopy>();

/** The copy for the database of the request, brought up to what is committed now. */
export async function listingCopy(ctx: Context): Promise<ListingCopy> {
  const connection = ctx.em.getConnection();
  let copy = copies.get(connection);
  if (!copy) copies.set(connection, (copy = new ListingCopy()));
  await copy.bringUpToDate(ctx);
  return copy;
}

/**
 * The listing's filter columns in memory, a few dozen bytes a programme: counting every value of every filter over a hundred thousand
 * programmes takes milliseconds here and half a second in the database. Each use first fetches what was committed since the last one.
 */
export class ListingCopy {
  size = 0;
  readonly rows = new Map<string, number>();
  readonly status = new Column();
  readonly kind = new Column();
  readonly mode = new Column();
  readonly language = new Column();
  readonly sector = new Column();
  readonly qualification = new Column();
  readonly level = new Column();
  readonly provider = new Column();
  readonly availability = new Column();
  readonly municipalities = new ListColumn();
  readonly sources = new ListColumn();
  readonly areas = new ListColumn();
  readonly months = new ListColumn();
  readonly starts: string[][] = [];
  readonly hours: number[] = [];
  readonly hoursRange: number[] = [];
  readonly price: number[] = [];
  readonly priceRange: number[] = [];
  /** In tenths; 0: no public rating. */
  readonly rating: number[] = [];
  words: Words = { names: new Map(), providers: new Map(), providerIds: new Map() };
  #known: string | null = null;
  #wordsAsOf: string | null = null;
  /** Up to which change the copy is known to be complete, and between which moments it tells the truth. */
  #heard: { version: number; from: Date; until: Date | null } | null = null;
  #running: Promise<void> | null = null;
  #waiting: Promise<void> | null = null;

  /** One look at the database serves all who ask before it begins; none is needed while the watch has heard of no change. */
  async bringUpToDate(ctx: Context): Promise<void> {
    const watch = watchOf(ctx.em);
    const version = watch?.version;
    if (
      version !== undefined &&
      this.#heard?.version === version &&
      this.#heard.from <= ctx.clock.now() &&
      (this.#heard.until === null || ctx.clock.now() < this.#heard.until)
    )
      return;
    const now = ctx.clock.now();
    await this.#look(ctx);
    this.#heard = version === undefined ? null : { version, from: now, until: await watch!.nextBoundary() };
  }

  #look(ctx: Context): Promise<void> {
    if (!this.#running) {
      this.#running = this.#sync(ctx).finally(() => (this.#running = null));
      return this.#running;
    }
    this.#waiting ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#waiting = null;
        return this.#look(ctx);
      });
    return this.#waiting;
  }

  async #sync(ctx: Context): Promise<void> {
    const changes = await keepingTime(
      ctx,
      async () =>
        (await read<Changes>(ctx, { text: this.#known === null ? EVERYTHING : SYNC, values: [ctx.clock.now(), this.#known] }))[0]!,
    );
    for (const row of JSON.parse(changes.changed ?? '[]') as Row[]) this.#keep(row);
    for (const id of JSON.parse(changes.gone ?? '[]') as string[]) {
      const row = this.rows.get(id);
      if (row !== undefined) this.status.set(row, 'GONE');
    }
    if (changes.words !== this.#wordsAsOf) {
      this.words = await readWords(ctx);
      this.#wordsAsOf = changes.words;
    }
    this.#known = changes.known;
  }

  #keep([
    id,
    status,
    kind,
    mode,
    hours,
    price,
    language,
    sector,
    qualification,
    level,
    provider,
    municipalities,
    sources,
    areas,
    availability,
    rating,
    starts,
    months,
  ]: Row): void {
    let row = this.rows.get(id);
    if (row === undefined) this.rows.set(id, (row = this.size++));
    this.status.set(row, status);
    this.kind.set(row, kind);
    this.mode.set(row, mode);
    this.language.set(row, language);
    this.sector.set(row, sector);
    this.qualification.set(row, qualification);
    this.level.set(row, level);
    this.provider.set(row, provider);
    this.availability.set(row, availability);
    this.municipalities.set(row, municipalities);
    this.sources.set(row, sources);
    this.areas.set(row, areas);
    this.months.set(row, months);
    this.starts[row] = starts;
    this.hours[row] = hours;
    this.hoursRange[row] = bucketOf(HOURS, hours);
    this.price[row] = price;
    this.priceRange[row] = bucketOf(PRICES, price);
    this.rating[row] = rating ?? 0;
  }
}

async function readWords(ctx: Context): Promise<Words> {
  const named = await read<{ list: string; code: string; name: Translation; position: number }>(ctx, {
    text: `select vocabulary as list, code, name, position from vocabulary_entry where vocabulary in ('MUNICIPALITY', 'SECTOR', 'QUALIFICATION', 'DIGCOMP_AREA', 'LANGUAGE')
      union all select 'FUNDING_SOURCE', code, short_name, 0 from funding_source`,
    values: [],
  });
  const providers = await read<{ id: string; slug: string; name: string }>(ctx, {
    text: 'select id, slug, name from provider',
    values: [],
  });
  return {
    names: new Map(named.map(({ list, code, name, position }) => [`${list} ${code}`, { name, position }])),
    providers: new Map(providers.map(({ id, slug, name }) => [id, { slug, name }])),
    providerIds: new Map(providers.map(({ id, slug }) => [slug, id])),
  };
}
