import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { AllocationRoundType } from '../../money/allocation-rounds/round.type.ts';
import { loadDraw } from '../draws/draw.queries.ts';
import { DrawType } from '../draws/draw.type.ts';
import { FundingSourceType } from '../../rules/funding-sources/funding-source.type.ts';
import { INSIDERS } from '../../rules/funding-sources/who-may.ts';
import { GroupType } from '../../catalogue/groups/group.type.ts';
import { figuresOfWindow, windowsOfSource } from './application-window.queries.ts';
import { ApplicationWindowType, WindowFiguresType } from './application-window.type.ts';
import { groupCalendarUrl, roundCalendarUrl } from '../../money/windows/calendar-addresses.ts';

@Resolver(() => FundingSourceType)
export class SourceWindowsResolver {
  @FieldResolver(() => [ApplicationWindowType], {
    description: 'When one can apply: windows to come, open ones and those that closed lately; none where one can apply all the time.',
  })
  applicationWindows(@Ctx() ctx: Context, @Root() source: FundingSourceType): Promise<ApplicationWindowType[]> {
    return windowsOfSource(ctx, source.id);
  }
}

@Resolver(() => ApplicationWindowType)
export class ApplicationWindowResolver {
  @FieldResolver(() => DrawType, { nullable: true, description: 'Its draw, once it is announced.' })
  async draw(@Ctx() ctx: Context, @Root() window: ApplicationWindowType): Promise<DrawType | null> {
    return window.drawId ? ((await loadDraw(ctx, window.drawId)) ?? null) : null;
  }

  @Authorized(...INSIDERS)
  @FieldResolver(() => WindowFiguresType, { complexity: 10, description: 'What has come in so far, for those who work on the source.' })
  figures(@Ctx() ctx: Context, @Root() window: ApplicationWindowType): Promise<WindowFiguresType> {
    return figuresOfWindow(ctx, window);
  }
}

@Resolver(() => GroupType)
export class GroupCalendarResolver {
  @FieldResolver(() => String, { description: 'A calendar entry of when one can apply (.ics), in Latvian; add `?locale=en` for English.' })
  calendarUrl(@Root() group: GroupType): string {
    return groupCalendarUrl(group.id);
  }
}

@Resolver(() => AllocationRoundType)
export class RoundCalendarResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'A calendar entry of its window (.ics), in Latvian; add `?locale=en` for English. null where it has no window.',
  })
  calendarUrl(@Root() round: AllocationRoundType): string | null {
    return round.windowFrom && round.windowUntil ? roundCalendarUrl(round.id) : null;
  }
}
