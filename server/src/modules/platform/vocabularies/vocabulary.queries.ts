import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { inOrder } from '../../../shared/read-model/batch.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import { read } from '../../../shared/read-model/read.ts';
import { MOMENT } from '../../../shared/read-model/shape.ts';
import { Values } from '../../../shared/read-model/values.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import type { VocabularyEntryFilter } from './vocabulary-entry-filter.input.ts';
import type { VocabularyEntryPage, VocabularyEntryType } from './vocabulary-entry.type.ts';
import type { Vocabulary } from './vocabulary.enum.ts';
import type { MunicipalityType } from './vocabulary-words.type.ts';

const ENTRY = `json_build_object('id', e.id, 'vocabulary', e.vocabulary, 'code', e.code, 'name', e.name, 'parentCode', e.parent_code, 'position', e.position, 'validFrom', e.valid_from, 'validUntil', e.valid_until)`;

/** The words of one list that hold today, in their order. */
export async function wordsOf(ctx: Context, vocabulary: Vocabulary): Promise<VocabularyEntryType[]> {
  const text = `select json_agg(${ENTRY} order by e.position, e.name->>'lv' collate "lv-x-icu", e.code)::text as items from vocabulary_entry e
    where e.vocabulary = $1::text and e.valid_from <= $2::date and (e.valid_until is null or e.valid_until >= $2::date)`;
  return entries(await read(ctx, { text, values: [vocabulary, ctx.clock.today()] }));
}

/** Entries by database id, in the order asked. */
export async function loadVocabularyEntries(ctx: Context, ids: readonly string[]): Promise<(VocabularyEntryType | undefined)[]> {
  return inOrder(
    ids,
    entries(
      await read(ctx, {
        text: `select json_agg(${ENTRY})::text as items from vocabulary_entry e where e.id = any($1::uuid[])`,
        values: [ids],
      }),
    ),
  );
}

/** Municipalities by code, in the order asked; undefined for codes nobody knows. */
export async function loadMunicipalities(ctx: Context, codes: readonly string[]): Promise<(MunicipalityType | undefined)[]> {
  const found = entries(
    await read(ctx, {
      text: `select json_agg(${ENTRY})::text as items from vocabulary_entry e where e.vocabulary = 'MUNICIPALITY' and e.code = any($1::text[])`,
      values: [codes],
    }),
  );
  return codes.map((code) => found.find((entry) => entry.code === code));
}

/** Whether a list holds a word of this code. */
export async function isKnownWord(em: EntityManager, vocabulary: Vocabulary, code: string): Promise<boolean> {
  return (await em.execute('select 1 from vocabulary_entry where vocabulary = ? and code = ?', [vocabulary, code])).length > 0;
}

export const VOCABULARY_ORDERS = {
  vocabulary: 'e.vocabulary',
  code: 'e.code',
  name: `e.name->>'lv' collate "lv-x-icu"`,
  position: 'e.position',
  validFrom: 'e.valid_from',
  validUntil: 'e.valid_until',
  parentCode: 'e.parent_code',
};

export interface ConsoleVocabularyArgs {
  filter?: VocabularyEntryFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** All words of all lists, past ones too, for those who keep them. */
export async function consoleVocabularyEntries(ctx: Context, args: ConsoleVocabularyArgs): Promise<VocabularyEntryPage> {
  const { limit, offset } = numberedPage(args.page, args.perPage);
  const values = new Values(ctx.clock.now());
  const conditions = ['true'];
  if (args.filter?.ids?.length)
    conditions.push(
      `e.id = any(${values.add(
        args.filter.ids.map((id) => localId('VocabularyEntry', id)).filter((id) => id !== undefined),
        'uuid[]',
      )})`,
    );
  if (args.filter?.vocabulary) conditions.push(`e.vocabulary = ${values.add(args.filter.vocabulary, 'text')}`);
  for (const words of [args.search, args.filter?.search]) {
    if (!words?.trim()) continue;
    const like = values.add(`%${words.trim().replaceAll(/[\\%_]/g, '\\$&')}%`, 'text');
    conditions.push(`(e.code ilike ${like} or unaccent(e.name->>'lv') ilike unaccent(${like}) or e.name->>'en' ilike ${like})`);
  }
  const from = `from vocabulary_entry e where ${conditions.join(' and ')}`;
  const order = consoleOrder(args.sort, VOCABULARY_ORDERS, 'e.vocabulary, e.position', 'e.id');
  const text = `with ${MOMENT}
    select (select json_agg(one.item order by one.place) from (
        select ${ENTRY} as item, row_number() over (order by ${order}) as place ${from} order by place limit ${values.add(limit, 'int')} offset ${values.add(offset, 'int')}
      ) one)::text as items, (select count(*) ${from})::text as total`;
  const rows = await read<{ items: string | null; total: string }>(ctx, { text, values: values.list });
  return { items: entries(rows), totalCount: Number(rows[0]!.total) };
}

function entries(rows: { items?: string | null }[]): VocabularyEntryType[] {
  return JSON.parse(rows[0]?.items ?? '[]') as VocabularyEntryType[];
}
