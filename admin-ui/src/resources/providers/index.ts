import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import { lazy } from 'react';
import { EditFor } from '../../guessers/EditFor.tsx';
import { ProviderList } from './ProviderList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const ProviderShow = lazy(async () => ({ default: (await import('./ProviderShow.tsx')).ProviderShow }));

export const resource: ConsoleResource = {
  name: 'providers',
  list: ProviderList,
  show: ProviderShow,
  edit: EditFor,
  recordRepresentation: 'name',
  icon: AccountBalanceOutlined,
  options: { menu: { group: 'learning', place: 4 } },
};
