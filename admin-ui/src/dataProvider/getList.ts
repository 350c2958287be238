import type { GetListParams, QueryFunctionContext } from 'react-admin';
import { request } from '../api/request.ts';
import { describedResource } from '../resource-registry.ts';
import { listVariables } from './list-variables.ts';

interface Page<RecordType> {
  page: { items: RecordType[]; totalCount: number };
}

export async function getList(resource: string, params: GetListParams & QueryFunctionContext) {
  const described = describedResource(resource);
  // A tab asks only how many there are.
  const document = params.meta?.countOnly ? described.documents.count : described.documents.list;
  const { page } = await request<Page<never>>(document, listVariables(described, params), params.signal);
  return { data: page.items ?? [], total: page.totalCount };
}
