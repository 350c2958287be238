import AccountTreeOutlined from '@mui/icons-material/AccountTreeOutlined';
import { lazy } from 'react';
import { Route } from 'react-router';
import { FundingSourceList } from './FundingSourceList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const FundingSourceShow = lazy(async () => ({ default: (await import('./FundingSourceShow.tsx')).FundingSourceShow }));
const FundingSourceCreate = lazy(async () => ({ default: (await import('./FundingSourceCreate.tsx')).FundingSourceCreate }));
const FundingSourceEdit = lazy(async () => ({ default: (await import('./FundingSourceEdit.tsx')).FundingSourceEdit }));
const RulesEditor = lazy(async () => ({ default: (await import('./rules/RulesEditor.tsx')).RulesEditor }));
const VersionShow = lazy(async () => ({ default: (await import('./VersionShow.tsx')).VersionShow }));

export const resource: ConsoleResource = {
  name: 'funding-sources',
  list: FundingSourceList,
  show: FundingSourceShow,
  create: FundingSourceCreate,
  edit: FundingSourceEdit,
  recordRepresentation: 'shortName',
  children: (
    <>
      <Route path=":id/draft" element={<RulesEditor />} />
      <Route path=":id/versions/:versionId" element={<VersionShow />} />
    </>
  ),
  icon: AccountTreeOutlined,
  options: { menu: { group: 'money', place: 1 } },
};
