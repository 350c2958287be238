import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../../shared/user-errors.ts';
import { UnitCostMethodType } from './unit-cost.type.ts';

@ObjectType({ description: 'A unit-cost method after a change.' })
export class UnitCostMethodPayload {
  @Field(() => UnitCostMethodType, { nullable: true, simple: true, description: 'The method; null when nothing was changed.' })
  method?: UnitCostMethodType | null;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}
