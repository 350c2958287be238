import { Field, ID, InputType } from 'type-graphql';
import { DryRunEffect } from './dry-run-effect.enum.ts';

@InputType({ description: 'Which version to try on past decisions.' })
export class StartDryRunInput {
  @Field(() => ID, { description: 'The version, mostly a draft.' })
  version!: string;
}

@InputType({ description: 'Which dry run.' })
export class DryRunInput {
  @Field(() => ID, { description: 'The dry run.' })
  dryRun!: string;
}

@InputType({ description: 'Narrows the list of decisions that a dry run would have changed.' })
export class DryRunChangeFilter {
  @Field(() => [ID], { nullable: true, description: 'These only.' })
  ids?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this dry run.' })
  dryRun?: string | null;
  @Field(() => DryRunEffect, { nullable: true, description: 'Changed in this way.' })
  effect?: DryRunEffect | null;
  @Field(() => String, { nullable: true, description: 'Under the scheme with this code.' })
  schemeCode?: string | null;
}
