import { registerEnumType } from 'type-graphql';

export enum StudyMode {
  ON_SITE = 'ON_SITE',
  REMOTE = 'REMOTE',
  HYBRID = 'HYBRID',
}
registerEnumType(StudyMode, {
  name: 'StudyMode',
  description: 'Where one learns: in class, remotely, or both.',
  valuesConfig: {
    ON_SITE: { description: 'In class.' },
    REMOTE: { description: 'Remotely.' },
    HYBRID: { description: 'Partly in class, partly remotely.' },
  },
});
