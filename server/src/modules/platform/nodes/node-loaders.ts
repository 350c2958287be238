import type { Context } from '../../../context.ts';
import type { Selection } from '../../../shared/read-model/selection.ts';

/** Loads things of one type by database id, in the order asked; what the viewer may not see is undefined, as what does not exist (ROLE-3). */
export type NodeLoader = (ctx: Context, ids: string[], asked: Selection) => Promise<(object | undefined)[]>;

const loaders = new Map<string, NodeLoader>();

/** Each module says how its types are found by id and who may see them. */
export function registerNode(type: string, loader: NodeLoader): void {
  loaders.set(type, loader);
}

export function nodeLoader(type: string): NodeLoader | undefined {
  return loaders.get(type);
}
