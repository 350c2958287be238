import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { FundingSourceType } from '../../rules/funding-sources/funding-source.type.ts';
import { loadFundingSource } from '../../rules/funding-sources/load-funding-sources.ts';
import { drawsOfSource, findDraw, listDraws, loadDraw, MOST_TICKETS, ticketsOf } from './draw.queries.ts';
import { DrawTicketType, DrawType, OwnDrawTicketType } from './draw.type.ts';

@Resolver(() => DrawType)
export class DrawResolver {
  @Query(() => DrawType, { nullable: true, description: 'A draw by its code; null where there is none.' })
  draw(@Ctx() ctx: Context, @Arg('code', () => String, { description: 'Its published code.' }) code: string): Promise<DrawType | null> {
    return findDraw(ctx, code);
  }

  @Query(() => [DrawType], { description: 'All draws, the latest first; those of one source when its code is given.' })
  draws(
    @Ctx() ctx: Context,
    @Arg('fundingSource', () => String, { nullable: true, description: 'Code of the source.' }) fundingSource?: string | null,
  ): Promise<DrawType[]> {
    return listDraws(ctx, fundingSource);
  }

  @FieldResolver(() => FundingSourceType, { description: 'The source whose places and money are drawn.' })
  fundingSource(@Ctx() ctx: Context, @Root() draw: DrawType): Promise<FundingSourceType> {
    return loadFundingSource(ctx, draw.fundingSourceId) as Promise<FundingSourceType>;
  }

  @FieldResolver(() => [DrawTicketType], {
    complexity: 20,
    description: 'Published tickets: in the drawn order once it is known, alphabetically before.',
  })
  tickets(
    @Ctx() ctx: Context,
    @Root() draw: DrawType,
    @Arg('first', () => Int, { nullable: true, description: `How many, ${MOST_TICKETS} at most; 50 when left out.` }) first?: number | null,
    @Arg('from', () => Int, { nullable: true, description: 'After so many.' }) from?: number | null,
    @Arg('ticket', () => String, { nullable: true, description: 'This one alone.' }) ticket?: string | null,
  ): Promise<DrawTicketType[]> {
    return ticketsOf(ctx, draw.id, {
      first: Math.min(Math.max(first ?? 50, 0), MOST_TICKETS),
      from: Math.min(Math.max(from ?? 0, 0), 1_000_000),
      ticket: ticket?.replaceAll('\u0000', '').trim().toUpperCase() || null,
    });
  }
}

@Resolver(() => FundingSourceType)
export class SourceDrawsResolver {
  @FieldResolver(() => [DrawType], { description: 'Its draws, the latest first.' })
  draws(@Ctx() ctx: Context, @Root() source: FundingSourceType): Promise<DrawType[]> {
    return drawsOfSource(ctx, source.id);
  }
}

@Resolver(() => OwnDrawTicketType)
export class OwnDrawTicketResolver {
  @FieldResolver(() => DrawType, { description: 'The draw.' })
  draw(@Ctx() ctx: Context, @Root() ticket: OwnDrawTicketType): Promise<DrawType> {
    return loadDraw(ctx, ticket.drawId) as Promise<DrawType>;
  }
}
