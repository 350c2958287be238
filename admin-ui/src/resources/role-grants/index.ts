import { lazy } from 'react';
import { RoleGrantList } from './RoleGrantList.tsx';

const RoleGrantCreate = lazy(async () => ({ default: (await import('./RoleGrantCreate.tsx')).RoleGrantCreate }));

export const roleGrants = { name: 'role-grants', list: RoleGrantList, create: RoleGrantCreate };
