import type { TranslateFunction } from 'react-admin';

/** Enumerations of the rule set that are those of the API under another setting's name. */
const ENUMS: Record<string, string> = { coveredKinds: 'ProgrammeKind', kinds: 'ProgrammeKind', kind: 'ProgrammeKind' };

export function optionLabel(translate: TranslateFunction, setting: string, option: string): string {
  const employment = setting === 'statuses' ? translate(`enums.EmploymentStatus.${option}`, { _: '' }) : '';
  const known = ENUMS[setting] ? translate(`enums.${ENUMS[setting]}.${option}`, { _: '' }) : employment;
  return known || translate(`ruleOptions.${option}`, { _: option });
}
