import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../../shared/user-errors.ts';
import { GrantType } from './grant.type.ts';

abstract class ChangedGrant {
  grant?: GrantType | null;
  userErrors!: UserError[];
}

const payloadNamed = (name: string, description: string) => {
  @ObjectType(name, { description })
  class Payload extends ChangedGrant {
    @Field(() => GrantType, { simple: true, nullable: true, description: 'The grant as it stands now.' })
    override grant?: GrantType | null;
    @Field(() => [UserError], { simple: true, description: 'Why it was not done; empty when it was.' })
    override userErrors!: UserError[];
  }
  return Payload;
};

export const CarryOverGrantPayload = payloadNamed('CarryOverGrantPayload', 'The grant that was carried over.');
export const DeclineGrantPayload = payloadNamed('DeclineGrantPayload', 'The grant that was declined.');
export type GrantPayload = ChangedGrant;

const KEY = 'A text of your own, unique to this intent: sending it again has no second effect.';

@InputType({ description: 'Keeping what is left of a grant for the next period.' })
export class CarryOverGrantInput {
  @Field(() => ID, { description: 'Your grant.' })
  grant!: string;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Giving back what is left of a grant.' })
export class DeclineGrantInput {
  @Field(() => ID, { description: 'Your grant.' })
  grant!: string;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}
