import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { payload, UserError } from '../../../shared/user-errors.ts';
import { deleteFile } from './delete-file.ts';

@InputType({ description: 'An upload to be thrown away.' })
class DeleteFileInput {
  @Field(() => ID, { description: 'Your file, as the upload answered it.' })
  file!: string;
}

@ObjectType({ description: 'The file that is gone.' })
class DeleteFilePayload {
  @Field(() => ID, { simple: true, nullable: true, description: 'Id of the file that is gone.' })
  file?: string | null;
  @Field(() => [UserError], { simple: true, description: 'Why it was not done; empty when it was.' })
  userErrors!: UserError[];
}

@Resolver()
export class FileResolver {
  @Authorized()
  @Mutation(() => DeleteFilePayload, {
    description: 'Throws away a file you have uploaded, as long as it belongs to nothing. Files are uploaded by POST /files.',
  })
  deleteFile(@Ctx() ctx: Context, @Arg('input', () => DeleteFileInput) input: DeleteFileInput): Promise<DeleteFilePayload> {
    return payload(async () => ({ file: await deleteFile(ctx, input.file) }));
  }
}
