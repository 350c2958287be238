import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../../shared/user-errors.ts';
import { ProviderType } from './provider.type.ts';

@ObjectType({ description: 'The changed provider, or why it was not changed.' })
export class ProviderPayload {
  @Field(() => ProviderType, { simple: true, nullable: true, description: 'The provider as it is now.' })
  provider?: ProviderType | null;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}
