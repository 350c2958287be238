import type { Context } from '../../../context.ts';
import { inOrder } from '../../../shared/read-model/batch.ts';
import { read } from '../../../shared/read-model/read.ts';
import { EVERYTHING } from '../../../shared/read-model/selection.ts';
import type { DeliveryPlaceType } from './delivery-place.type.ts';
import { placeJson } from './provider-columns.ts';

/** Delivery places by database id, in the order asked. */
export async function loadDeliveryPlaces(ctx: Context, ids: readonly string[]): Promise<(DeliveryPlaceType | undefined)[]> {
  const [found] = await read<{ items: string | null }>(ctx, {
    text: `select json_agg(${placeJson(EVERYTHING)})::text as items from delivery_place d where d.id = any($1::uuid[])`,
    values: [ids],
  });
  return inOrder(ids, JSON.parse(found?.items ?? '[]') as DeliveryPlaceType[]);
}
