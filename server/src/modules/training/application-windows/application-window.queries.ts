import type { Context } from '../../../context.ts';
import { loader } from '../../../shared/loader.ts';
import { AllotmentKind } from './allotment.enum.ts';
import type { ApplicationWindowType, WindowFiguresType } from './application-window.type.ts';
import { sourceCalendarUrl } from '../../money/windows/calendar-addresses.ts';
import { windowsWithDraws } from '../draws/drawn-windows.ts';

/** How long a window stays in sight after it has closed. */
const DAYS_IN_SIGHT = 60;
const DAY = 86_400_000;

/** Windows to come, open ones, and those that closed lately; the earliest first. */
export const windowsOfSource = loader<string, ApplicationWindowType[]>(async (ctx, ids) => {
  const now = ctx.clock.now();
  const windows = await windowsWithDraws(ctx.em);
  return ids.map((id) =>
    windows
      .filter(({ sourceId, closesAt }) => sourceId === id && closesAt.getTime() > now.getTime() - DAYS_IN_SIGHT * DAY)
      .map(({ sourceId, sourceCode, opensAt, closesAt, allotment, draw }) => ({
        sourceId,
        opensAt,
        closesAt,
        isOpen: opensAt <= now && now < closesAt && (allotment !== 'DRAW' || draw?.status === 'COMMITTED'),
        allotment: AllotmentKind[allotment],
        calendarUrl: sourceCalendarUrl(sourceCode, opensAt),
        drawId: draw?.id ?? null,
      })),
  );
});

/** Live figures of one window. */
export async function figuresOfWindow(ctx: Context, window: ApplicationWindowType): Promise<WindowFiguresType> {
  const [row] = await ctx.em.execute<WindowFiguresType[]>(
    `select count(*)::int as received, count(*) filter (where decided_at is not null and status <> 'WITHDRAWN')::int as decided,
            count(*) filter (where status = 'WAITLISTED')::int as waiting, count(*) filter (where status = 'WITHDRAWN')::int as withdrawn
       from application where (funding_source_id = ? or second_funding_source_id = ?) and status <> 'DRAFT' and submitted_at >= ? and submitted_at < ?`,
    [window.sourceId, window.sourceId, window.opensAt, window.closesAt],
  );
  return row!;
}
