import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What a provider says of itself.' })
export class ProviderInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'About it, in Latvian.' })
  descriptionLv?: string | null;
  @Field(() => String, { nullable: true, description: 'About it, in English.' })
  descriptionEn?: string | null;
  @Field(() => String, { nullable: true, description: 'Its own page.' })
  website?: string | null;
  @Field(() => String, { nullable: true, description: 'Where to write.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Where to call.' })
  phone?: string | null;
}

@InputType({ description: 'Which provider, and what it says from now on.' })
export class UpdateProviderInput {
  @Field(() => ID, { description: 'The provider.' })
  id!: string;
  @Field(() => ProviderInput, { description: 'All of it; what is left out becomes empty.' })
  provider!: ProviderInput;
}
