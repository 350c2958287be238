import type { GetManyParams, QueryFunctionContext } from 'react-admin';
import { request } from '../api/request.ts';
import { describedResource } from '../resource-registry.ts';

export async function getMany(resource: string, params: GetManyParams & QueryFunctionContext) {
  const { nodes } = await request<{ nodes: ({ id?: string } | null)[] }>(
    describedResource(resource).documents.many,
    { ids: params.ids },
    params.signal,
  );
  return { data: nodes.filter((node) => node?.id) as never[] };
}
