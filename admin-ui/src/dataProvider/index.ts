import type { DataProvider } from 'react-admin';
import { create } from './create.ts';
import { getList } from './getList.ts';
import { getMany } from './getMany.ts';
import { getManyReference } from './getManyReference.ts';
import { getOne } from './getOne.ts';
import { remove, removeMany } from './remove.ts';
import { update, updateMany } from './update.ts';

/** How react-admin reads and writes: the generated documents over the API's pages by number. */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList,
  getOne,
  getMany,
  getManyReference,
  create,
  update,
  updateMany,
  delete: remove,
  deleteMany: removeMany,
};
