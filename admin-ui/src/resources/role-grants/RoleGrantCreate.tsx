import { Alert, Box } from '@mui/material';
import { SelectInput, TextInput, regex, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useQuery } from '../../api/use-query.ts';
import { graphql } from '../../gql/index.ts';
import { CreateFor } from '../../guessers/CreateFor.tsx';
import { RecordInput } from '../../inputs/RecordInput.tsx';
import { useViewer } from '../../session/viewer.ts';
import { boundTo, grantableRoles } from './grantable-roles.ts';
import { DayInput } from '../../inputs/DayInput.tsx';
import { today } from '../../inputs/riga-time.ts';

const PERSON = graphql(`
  query RoleGrantCreate_Person($personalCode: String!) {
    findPerson(personalCode: $personalCode) { id givenName familyName }
  }
`);

const PERSONAL_CODE = /^\d{6}-?\d{5}$/;

/** A role is given to a person by the exact personal code, from a day on (ROLE-1). */
export function RoleGrantCreate() {
  const translate = useTranslate();
  const viewer = useViewer();
  const label = (field: string) => translate(`resources.role-grants.fields.${field}`);
  const roles = grantableRoles(viewer?.actingAs.role);
  const defaults = { validFrom: today(), provider: { id: viewer?.actingAs.organisation?.id ?? null } };
  return (
    <CreateFor defaultValues={defaults}>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <TextInput
          source="personalCode"
          label={translate('roles.personalCode')}
          validate={[required(), regex(PERSONAL_CODE, 'roles.personalCodeShape')]}
          helperText={translate('roles.personalCodeHelp')}
          inputMode="numeric"
          autoComplete="off"
        />
        <FoundPerson />
      </Box>
      <SelectInput
        source="role"
        label={label('role')}
        choices={roles.map((role) => ({ id: role, name: translate(`enums.Role.${role}`) }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <Scope />
      <DayInput source="validFrom" label={label('validFrom')} validate={required()} />
      <DayInput source="validUntil" label={label('validUntil')} />
    </CreateFor>
  );
}

function FoundPerson() {
  const translate = useTranslate();
  const personalCode: string = useWatch({ name: 'personalCode' }) ?? '';
  const isWhole = PERSONAL_CODE.test(personalCode);
  const { data } = useQuery(PERSON, { personalCode }, { enabled: isWhole });
  if (!isWhole || !data) return null;
  return data.findPerson ? (
    <Alert severity="success">{`${data.findPerson.givenName} ${data.findPerson.familyName}`}</Alert>
  ) : (
    <Alert severity="warning">{translate('roles.nobody')}</Alert>
  );
}

/** For which provider or source the role holds, where it is not for all. */
function Scope() {
  const translate = useTranslate();
  const viewer = useViewer();
  const role: string | undefined = useWatch({ name: 'role' });
  const bound = boundTo(role);
  const label = (field: string) => translate(`resources.role-grants.fields.${field}`);
  if (bound === 'provider' && viewer?.actingAs.role === 'PLATFORM_ADMINISTRATOR')
    return <RecordInput source="provider.id" label={label('provider')} reference="providers" validate={required()} />;
  if (bound === 'fundingSource')
    return (
      <RecordInput
        source="fundingSource.id"
        label={label('fundingSource')}
        reference="funding-sources"
        help={translate('roles.allSources')}
      />
    );
  return <span />;
}
