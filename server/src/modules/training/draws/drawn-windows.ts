import type { EntityManager } from '@mikro-orm/postgresql';
import { type SourceWindow, windowsOfSources } from '../../money/windows/source-windows.ts';
import type { DrawStatus } from './draw-status.enum.ts';

/** A window with its draw, where one is announced. */
export interface DrawnWindow extends SourceWindow {
  draw: { id: string; code: string; status: DrawStatus } | null;
}

/** Every window of the published sources with its draw, the earliest first. */
export async function windowsWithDraws(em: Pick<EntityManager, 'execute'>): Promise<DrawnWindow[]> {
  const windows = await windowsOfSources(em);
  if (windows.length === 0) return [];
  const draws = await em.execute<{ id: string; code: string; status: DrawStatus; sourceId: string; opensAt: string }[]>(
    'select id, code, status, funding_source_id as "sourceId", opens_at as "opensAt" from draw',
  );
  const drawAt = new Map(draws.map(({ sourceId, opensAt, ...draw }) => [`${sourceId} ${new Date(opensAt).getTime()}`, draw]));
  return windows.map((window) => ({ ...window, draw: drawAt.get(`${window.sourceId} ${window.opensAt.getTime()}`) ?? null }));
}
