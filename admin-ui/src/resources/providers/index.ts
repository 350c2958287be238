import { lazy } from 'react';
import { EditFor } from '../../guessers/EditFor.tsx';
import { ProviderList } from './ProviderList.tsx';

const ProviderShow = lazy(async () => ({ default: (await import('./ProviderShow.tsx')).ProviderShow }));

export const providers = { name: 'providers', list: ProviderList, show: ProviderShow, edit: EditFor, recordRepresentation: 'name' };
