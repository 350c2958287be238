import {
  BooleanInput,
  NumberInput,
  SelectInput,
  TextInput,
  required,
  useLocale,
  useResourceContext,
  useTranslate,
  useTranslateLabel,
} from 'react-admin';
import { InstantInput } from '../inputs/InstantInput.tsx';
import { MoneyInput } from '../inputs/MoneyInput.tsx';
import { RecordInput } from '../inputs/RecordInput.tsx';
import { VocabularyInput } from '../inputs/VocabularyInput.tsx';
import { WordsInput } from '../inputs/WordsInput.tsx';
import type { InputDescription } from '../resource-description.ts';
import { enumValues } from '../resource-registry.ts';
import { DayInput } from '../inputs/DayInput.tsx';

const LONG_TEXTS = /summary|description|whoCanApply|explanation/i;

/** One switch from the kind of an input to the control that takes it. */
export function InputFor({ input }: { input: InputDescription }) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const resource = useResourceContext();
  const locale = useLocale();
  const label = String(translateLabel({ source: input.name, resource }));
  // Descriptions of the schema are English; Latvian help is written in the messages.
  const help = translate(`help.${resource}.${input.name}`, { _: locale === 'en' ? (input.help ?? '') : '' }) || undefined;
  const common = { source: input.from, label, help, validate: input.isRequired ? required() : undefined };
  const ownInput = { ...common, helperText: help ?? false, isRequired: input.isRequired };

  switch (input.kind) {
    case 'enum':
      return (
        <SelectInput
          {...ownInput}
          parse={(value) => value || null}
          choices={enumValues(input.enum ?? '').map((value) => ({ id: value, name: translate(`enums.${input.enum}.${value}`) }))}
          translateChoice={false}
        />
      );
    case 'reference':
      return <RecordInput {...common} reference={input.resource ?? ''} by={input.by} isMultiple={input.isList} />;
    case 'vocabulary':
      return <VocabularyInput {...common} vocabulary={input.vocabulary ?? ''} isMultiple={input.isList} />;
    case 'cents':
    case 'money':
      return <MoneyInput {...common} />;
    case 'integer':
      return <NumberInput {...ownInput} step={1} min={0} />;
    case 'number':
      return <NumberInput {...ownInput} />;
    case 'boolean':
      return <BooleanInput {...ownInput} />;
    case 'date':
      return <DayInput {...common} />;
    case 'dateTime':
      return <InstantInput {...common} />;
    case 'text':
    case 'id':
      if (input.isList) return <WordsInput {...common} />;
      return <TextInput {...ownInput} multiline={LONG_TEXTS.test(input.name)} minRows={LONG_TEXTS.test(input.name) ? 3 : undefined} />;
    default:
      return null;
  }
}
