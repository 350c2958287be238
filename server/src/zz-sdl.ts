import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from './mikro-orm.config.ts';
const orm = new MikroORM(ormOptions('postgres://x:y@localhost:1/z'));
const sql = await orm.schema.getCreateSchemaSQL({ wrap: false });
const wanted = new RegExp(process.argv[2] ?? 'settlement|payment_stop');
console.log(sql.split('\n').filter((l) => wanted.test(l)).join('\n'));
process.exit(0);
