import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../../shared/user-errors.ts';
import { ApplicationType } from './application.type.ts';

abstract class ChangedApplication {
  application?: ApplicationType | null;
  userErrors!: UserError[];
}

const payloadNamed = (name: string, description: string) => {
  @ObjectType(name, { description })
  class Payload extends ChangedApplication {
    @Field(() => ApplicationType, { simple: true, nullable: true, description: 'The application as it stands now.' })
    override application?: ApplicationType | null;
    @Field(() => [UserError], { simple: true, description: 'Why it was not done; empty when it was.' })
    override userErrors!: UserError[];
  }
  return Payload;
};

export const SubmitApplicationPayload = payloadNamed(
  'SubmitApplicationPayload',
  'The application that was received. When it was refused, both the application with its decision and the refusal.',
);
export const WithdrawApplicationPayload = payloadNamed('WithdrawApplicationPayload', 'The withdrawn application.');
export const InterruptTrainingPayload = payloadNamed('InterruptTrainingPayload', 'The interrupted training.');
export const ApplicationPayload = payloadNamed('ApplicationPayload', 'The changed application.');
export type ApplicationPayload = ChangedApplication;
