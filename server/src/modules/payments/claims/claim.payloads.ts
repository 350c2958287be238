import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../../shared/user-errors.ts';
import { ClaimType, PayoutType } from './claim.type.ts';

const WHY = { simple: true, description: 'Why it was not done; empty when it was.' } as const;

@ObjectType('ClaimPayload', {
  description: 'The changed claim. One that the rules refuse is there with its decision, and with the refusal in userErrors.',
})
export class ClaimPayload {
  @Field(() => ClaimType, { simple: true, nullable: true, description: 'The claim as it stands now.' })
  claim?: ClaimType | null;
  @Field(() => [UserError], WHY)
  userErrors!: UserError[];
}

@ObjectType('ConfirmStipendsPayload', { description: 'The confirmed stipends.' })
export class ConfirmStipendsPayload {
  @Field(() => [ClaimType], { simple: true, nullable: true, description: 'The stipends as they stand now.' })
  claims?: ClaimType[] | null;
  @Field(() => [UserError], WHY)
  userErrors!: UserError[];
}

@ObjectType('PayClaimsPayload', { description: 'The recorded payout.' })
export class PayClaimsPayload {
  @Field(() => PayoutType, { simple: true, nullable: true, description: 'The payout with its total.' })
  payout?: PayoutType | null;
  @Field(() => [UserError], WHY)
  userErrors!: UserError[];
}
