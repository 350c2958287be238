import { Field, InputType } from 'type-graphql';
import { ProfileInput } from '../../people/accounts/profile.input.ts';

@InputType({ description: 'Opening an account, or accepting a new version of the terms for one that is open.' })
export class OpenAccountInput {
  @Field(() => Boolean, { description: 'The terms of use and the privacy notice were read and accepted.' })
  acceptTerms!: boolean;

  @Field(() => String, { description: 'Which version was shown; Viewer.termsVersion tells the one in force.' })
  termsVersion!: string;

  @Field(() => ProfileInput, { nullable: true, description: 'First answers; more can follow at any time.' })
  profile?: ProfileInput | null;
}

@InputType({ description: 'Changed answers about oneself.' })
export class UpdateProfileInput {
  @Field(() => ProfileInput, { description: 'The answers that change.' })
  profile!: ProfileInput;
}
