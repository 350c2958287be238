import { Extensions } from 'type-graphql';

/** Marks a field that is empty for everybody but staff: the public schema leaves it out, with the types only it leads to. */
export function ForStaff(): PropertyDecorator & MethodDecorator {
  return Extensions({ forStaff: true }) as PropertyDecorator & MethodDecorator;
}
