import type { Context } from '../../../context.ts';
import { batch, inOrder } from '../../../shared/read-model/batch.ts';
import { read } from '../../../shared/read-model/read.ts';
import { bothOf, EVERYTHING, type Selection } from '../../../shared/read-model/selection.ts';
import { MOMENT } from '../../../shared/read-model/shape.ts';
import { Values } from '../../../shared/read-model/values.ts';
import { finishProvider, providerJson } from './provider-columns.ts';
import type { ProviderType } from './provider.type.ts';

/** Providers by database id, in the order asked; undefined for what does not exist. */
export async function loadProviders(
  ctx: Context,
  ids: readonly string[],
  asked: Selection = EVERYTHING,
): Promise<(ProviderType | undefined)[]> {
  return ids.length === 0
    ? []
    : inOrder(ids, await providersWhere(ctx, asked, (values) => `v.id = any(${values.add([...ids], 'uuid[]')})`));
}

/** One provider by database id; those asked for during a request are loaded together. */
export function loadProvider(ctx: Context, id: string, asked: Selection = EVERYTHING): Promise<ProviderType | undefined> {
  return batch<{ id: string; asked: Selection }, ProviderType>(ctx, 'provider', async (wanted) => {
    const all = [...new Set(wanted.map((one) => one.asked))].reduce(bothOf);
    return loadProviders(
      ctx,
      wanted.map((one) => one.id),
      all,
    );
  }).load({ id, asked });
}

/** The provider of an address made of words. */
export async function providerBySlug(ctx: Context, slug: string, asked: Selection): Promise<ProviderType | undefined> {
  return (await providersWhere(ctx, asked, (values) => `v.slug = ${values.add(slug, 'text')}`))[0];
}

async function providersWhere(ctx: Context, asked: Selection, condition: (values: Values) => string): Promise<ProviderType[]> {
  const values = new Values(ctx.clock.now());
  const text = `with ${MOMENT} select json_agg(${providerJson(asked)})::text as items from provider v where ${condition(values)}`;
  const [found] = await read<{ items: string | null }>(ctx, { text, values: values.list });
  return (JSON.parse(found?.items ?? '[]') as ProviderType[]).map(finishProvider);
}
