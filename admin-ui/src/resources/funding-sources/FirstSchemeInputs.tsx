import { BooleanInput, RadioButtonGroupInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { MoneyInput } from '../../inputs/MoneyInput.tsx';
import { PercentInput } from '../../inputs/PercentInput.tsx';

const KINDS = ['PERCENTAGE', 'FULL_COST', 'GRANT'];

/** How a new source pays to begin with, and the one figure that this needs; the rest has usual values. */
export function FirstSchemeInputs() {
  const translate = useTranslate();
  const kind = useWatch({ name: 'pays.kind' });
  return (
    <>
      <RadioButtonGroupInput
        source="pays.kind"
        label={translate('newSource.pays.kind')}
        choices={KINDS.map((id) => ({ id, name: translate(`newSource.pays.kinds.${id}`) }))}
        validate={required()}
        helperText={false}
        row={false}
        sx={{ gridColumn: '1 / -1' }}
      />
      {kind === 'PERCENTAGE' ? (
        <>
          <PercentInput
            source="pays.shareBasisPoints"
            label={translate('newSource.pays.share')}
            help={translate('newSource.pays.shareHelp')}
            validate={required()}
          />
          <div>
            <BooleanInput
              source="pays.lowIncomePaysNothing"
              label={translate('newSource.pays.lowIncome')}
              helperText={translate('newSource.pays.lowIncomeHelp')}
            />
            <BooleanInput source="pays.disabledPayNothing" label={translate('newSource.pays.disabled')} helperText={false} />
          </div>
        </>
      ) : null}
      {kind === 'GRANT' ? (
        <MoneyInput
          source="pays.amountCents"
          label={translate('newSource.pays.amount')}
          help={translate('newSource.pays.amountHelp')}
          validate={required()}
        />
      ) : null}
    </>
  );
}
