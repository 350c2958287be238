import { RadioButtonGroupInput, TextInput, regex, required, useTranslate } from 'react-admin';
import { CreateFor } from '../../guessers/CreateFor.tsx';
import { MethodTexts } from './MethodTexts.tsx';

const CODE = /^[A-Z0-9][A-Z0-9-]{1,39}$/;
const ROUNDINGS = ['HOURLY', 'TOTAL'];

/** A method without figures; they are added on its page, with the day from which they hold. */
export function UnitCostMethodCreate() {
  const translate = useTranslate();
  return (
    <CreateFor redirect="show" defaultValues={{ rounding: 'HOURLY' }}>
      <TextInput
        source="code"
        label={translate('resources.unit-cost-methods.fields.code')}
        validate={[required(), regex(CODE, 'unitCosts.codeShape')]}
        helperText={translate('unitCosts.codeHelp')}
      />
      <RadioButtonGroupInput
        source="rounding"
        label={translate('resources.unit-cost-methods.fields.rounding')}
        choices={ROUNDINGS.map((id) => ({ id, name: translate(`enums.UnitCostRounding.${id}`) }))}
        validate={required()}
        helperText={false}
        row={false}
      />
      <MethodTexts />
    </CreateFor>
  );
}
