import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../../../shared/scalars.ts';
import { GroupStatus } from './group-status.enum.ts';

@InputType({ description: 'Which groups. Several values of one filter mean any of them; different filters combine.' })
export class GroupFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these groups.' })
  ids?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Groups of this programme.' })
  programme?: string | null;
  @Field(() => ID, { nullable: true, description: 'Groups of this provider, by id or by slug.' })
  provider?: string | null;
  @Field(() => [GroupStatus], {
    nullable: true,
    description: 'Where they stand; on a programme without it those that are neither finished nor cancelled.',
  })
  status?: GroupStatus[] | null;
  @Field(() => Day, { nullable: true, description: 'Starting on this day or later.' })
  startsFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'Starting on this day or earlier.' })
  startsUntil?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'true: one can apply right now.' })
  openNow?: boolean | null;
}
