import { lazy } from 'react';
import { EditFor } from '../../guessers/EditFor.tsx';
import { ProgrammeList } from './ProgrammeList.tsx';

const ProgrammeShow = lazy(async () => ({ default: (await import('./ProgrammeShow.tsx')).ProgrammeShow }));

export const programmes = { name: 'programmes', list: ProgrammeList, show: ProgrammeShow, edit: EditFor, recordRepresentation: 'title' };
