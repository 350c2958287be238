import { type GetOneParams, HttpError, type QueryFunctionContext } from 'react-admin';
import { request } from '../api/request.ts';
import { describedResource } from '../resource-registry.ts';
import { withoutFallbackTexts } from './fallback-texts.ts';

export async function getOne(resource: string, params: GetOneParams & QueryFunctionContext) {
  const described = describedResource(resource);
  const variables = { id: params.id, ...(described.needsPurpose ? { purpose: params.meta?.purpose } : {}) };
  const { node } = await request<{ node: { id?: string } | null }>(described.documents.one, variables, params.signal);
  // Hidden and absent look the same (ROLE-3).
  if (!node?.id) throw new HttpError('ra.notification.item_doesnt_exist', 404);
  return { data: withoutFallbackTexts(described, node) as never };
}
