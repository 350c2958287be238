import { Button, ComboBox as AriaComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { fieldStyles } from '../Field/Field.tsx';
import { Icon } from '../Icon/Icon.tsx';
import styles from './ComboBox.module.css';

export interface ComboBoxProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  options: { value: string; label: string }[];
  value: string | null;
  onChange: (value: string | null) => void;
  name?: string;
  /** Words of the button that opens the list. */
  openText: string;
}

/** A long list that is found by typing (municipalities, employers). Loads the accessibility library. */
export function ComboBox({ label, hint, error, options, value, onChange, name, openText }: ComboBoxProps) {
  return (
    <AriaComboBox
      className={fieldStyles.field}
      data-wrong={error ? true : undefined}
      isInvalid={Boolean(error)}
      defaultItems={options}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      {...(name && { name })}
    >
      <Label className={fieldStyles.label}>{label}</Label>
      {hint && (
        <Text slot="description" className={fieldStyles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={fieldStyles.error}>{error}</FieldError>
      <div className={styles.box}>
        <Input className={`${fieldStyles.control} ${styles.input}`} />
        <Button className={styles.open} aria-label={openText}>
          <Icon name="chevronDown" />
        </Button>
      </div>
      <Popover className={styles.popover}>
        <ListBox<{ value: string; label: string }> className={styles.list}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={styles.option}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
