import type { GetManyReferenceParams, QueryFunctionContext } from 'react-admin';
import { getList } from './getList.ts';

export async function getManyReference(resource: string, params: GetManyReferenceParams & QueryFunctionContext) {
  return getList(resource, { ...params, filter: { ...params.filter, [params.target]: params.id } });
}
