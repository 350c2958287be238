import { type ReactNode, useState } from 'react';
import { Alert } from '../src/design-system/Alert/Alert.tsx';
import { Band, Brand } from '../src/design-system/Brand/Brand.tsx';
import { Button } from '../src/design-system/Button/Button.tsx';
import { Card } from '../src/design-system/Card/Card.tsx';
import { Checkbox, CheckboxGroup } from '../src/design-system/Checkbox/Checkbox.tsx';
import { DateRangeText, DateText } from '../src/design-system/DateText/DateText.tsx';
import { Disclosure } from '../src/design-system/Disclosure/Disclosure.tsx';
import { EmptyState } from '../src/design-system/EmptyState/EmptyState.tsx';
import { ErrorSummary } from '../src/design-system/ErrorSummary/ErrorSummary.tsx';
import { Facts } from '../src/design-system/Facts/Facts.tsx';
import { FileField } from '../src/design-system/FileField/FileField.tsx';
import { LanguageSwitch } from '../src/design-system/LanguageSwitch/LanguageSwitch.tsx';
import { ExternalLink, Link } from '../src/design-system/Link/Link.tsx';
import { useAnnounce } from '../src/design-system/LiveRegion/LiveRegion.tsx';
import { LoadMore } from '../src/design-system/LoadMore/LoadMore.tsx';
import { MoneyText } from '../src/design-system/MoneyText/MoneyText.tsx';
import { ProgressSteps } from '../src/design-system/ProgressSteps/ProgressSteps.tsx';
import { RadioGroup } from '../src/design-system/RadioGroup/RadioGroup.tsx';
import { RatingStars } from '../src/design-system/RatingStars/RatingStars.tsx';
import { SearchField } from '../src/design-system/SearchField/SearchField.tsx';
import { ChipSelect, Select } from '../src/design-system/Select/Select.tsx';
import { Sheet } from '../src/design-system/Sheet/Sheet.tsx';
import { Skeleton, SkeletonList } from '../src/design-system/Skeleton/Skeleton.tsx';
import { Table } from '../src/design-system/Table/Table.tsx';
import { RemovableTag, Tag } from '../src/design-system/Tag/Tag.tsx';
import { Term } from '../src/design-system/Term/Term.tsx';
import { TextField } from '../src/design-system/TextField/TextField.tsx';
import { ThemeSwitch } from '../src/design-system/ThemeSwitch/ThemeSwitch.tsx';
import { useLocale } from '../src/i18n/useT.ts';
import styles from './PartsPage.module.css';
import { samples } from './samples.ts';

/** A part under its name, as it is written in code. */
function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-labelledby={name}>
      <h2 id={name}>{name}</h2>
      {children}
    </section>
  );
}

const nothing = () => {};

export function PartsPage() {
  const s = samples[useLocale()];
  return (
    <main className={styles.page}>
      <h1>{s.title}</h1>
      <Part name="Brand">
        <div className={styles.row}>
          <Brand />
          <LanguageSwitch />
        </div>
        <Band />
        <ThemeSwitch />
      </Part>
      <Buttons />
      <Part name="Link">
        <div className={styles.row}>
          <Link to="/">{s.short}</Link>
          <Link to="/" look="main" icon="search">
            {s.short}
          </Link>
          <Link to="/" look="second">
            {s.long}
          </Link>
          <ExternalLink href="https://example.org/">{s.short}</ExternalLink>
        </div>
      </Part>
      <Part name="Alert">
        {(['info', 'good', 'caution', 'bad'] as const).map((tone) => (
          <Alert key={tone} tone={tone} title={s.short}>
            <p>{s.long}</p>
          </Alert>
        ))}
        <Alert>
          <p>{s.word}</p>
        </Alert>
      </Part>
      <Fields />
      <Choices />
      <Part name="SearchField">
        <SearchField label={s.short} action="/" value="" buttonText={s.word} placeholder={s.short} onSearch={nothing} />
        <SearchField label={`${s.short} 2`} action="/" value={s.long} buttonText={s.word} isLarge onSearch={nothing} />
      </Part>
      <Part name="ErrorSummary">
        <ErrorSummary problems={[{ fieldId: 'wrong', message: s.error }, { message: s.long }]} />
      </Part>
      <Folded />
      <Shown />
      <Waiting />
    </main>
  );
}

function Buttons() {
  const s = samples[useLocale()];
  const { toast } = useAnnounce();
  return (
    <Part name="Button">
      {(['main', 'second', 'quiet'] as const).map((look) => (
        <div key={look} className={styles.row}>
          <Button look={look} onClick={() => toast(s.short)}>
            {s.short}
          </Button>
          <Button look={look} icon="heart" aria-pressed>
            {s.word}
          </Button>
          <Button look={look} isBusy>
            {s.word}
          </Button>
          <Button look={look} disabled>
            {s.word}
          </Button>
        </div>
      ))}
      <Button isWide>{s.long}</Button>
    </Part>
  );
}

function Fields() {
  const s = samples[useLocale()];
  return (
    <>
      <Part name="TextField">
        <TextField label={s.short} />
        <TextField label={s.short} hint={s.hint} why={s.why} isOptional defaultValue={s.word} />
        <TextField id="wrong" label={s.short} error={s.error} defaultValue={s.longWord} />
        <TextField label={s.long} size={6} unit="€" defaultValue="120" />
        <TextField label={s.short} disabled defaultValue={s.word} />
        <TextField label={s.short} lines={3} defaultValue={s.long} />
      </Part>
      <Part name="Select">
        <Select label={s.short} hint={s.hint}>
          <option>{s.word}</option>
          <option>{s.long}</option>
        </Select>
        <Select label={s.short} error={s.error}>
          <option>{s.long}</option>
        </Select>
        <Select label={s.short} disabled>
          <option>{s.word}</option>
        </Select>
        <div className={styles.row}>
          <ChipSelect label={s.word} value="" onChange={nothing}>
            <option value="">–</option>
          </ChipSelect>
          <ChipSelect label={s.short} value="1" onChange={nothing}>
            <option value="1">{s.word}</option>
          </ChipSelect>
        </div>
      </Part>
      <Part name="FileField">
        <FileField label={s.short} files={[]} onAdded={nothing} onRemoved={nothing} />
        <FileField
          label={s.short}
          error={s.error}
          files={[
            { id: '1', name: 'pdf.pdf', size: 320_000 },
            { id: '2', name: `${s.longWord}.pdf`, size: 1_400_000 },
          ]}
          onAdded={nothing}
          onRemoved={nothing}
        />
      </Part>
    </>
  );
}

function Choices() {
  const s = samples[useLocale()];
  const options = [
    { value: 'a', label: s.word, hint: s.hint },
    { value: 'b', label: s.long },
    { value: 'c', label: s.short, isDisabled: true },
  ];
  return (
    <>
      <Part name="Checkbox">
        <Checkbox label={s.short} />
        <Checkbox label={s.long} hint={s.hint} count="1 234" defaultChecked />
        <Checkbox label={s.short} error={s.error} />
        <Checkbox label={s.short} disabled />
        <CheckboxGroup label={s.short} hint={s.hint} error={s.error}>
          <Checkbox label={s.word} />
          <Checkbox label={s.longWord} defaultChecked />
        </CheckboxGroup>
      </Part>
      <Part name="RadioGroup">
        <RadioGroup name="plain" label={s.short} options={options} value="a" onChange={nothing} />
        <RadioGroup name="boxed" label={s.short} isBoxed options={options} value="b" onChange={nothing} />
        <RadioGroup name="wrong" label={s.short} error={s.error} options={options} onChange={nothing} />
      </Part>
    </>
  );
}

function Folded() {
  const s = samples[useLocale()];
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Part name="Disclosure">
        <Disclosure title={s.short} note={s.word}>
          <p>{s.long}</p>
        </Disclosure>
        <Disclosure title={s.long} isOpen>
          <p>{s.long}</p>
        </Disclosure>
        <Disclosure title={s.short} look="compact">
          <p>{s.long}</p>
        </Disclosure>
      </Part>
      <Part name="Term">
        <p>
          <Term id="grant" /> · <Term id="grant">{s.long}</Term>
        </p>
      </Part>
      <Part name="Sheet">
        <Button look="second" onClick={() => setOpen(true)}>
          {s.open}
        </Button>
        <Sheet
          isOpen={isOpen}
          kind="dialog"
          title={s.short}
          onClose={() => setOpen(false)}
          footer={<Button onClick={() => setOpen(false)}>{s.word}</Button>}
        >
          <p>{s.long}</p>
        </Sheet>
      </Part>
      <Part name="ProgressSteps">
        {[0, 1, 2].map((at) => (
          <ProgressSteps key={at} titles={[s.word, s.long, s.short]} at={at} />
        ))}
      </Part>
    </>
  );
}

function Shown() {
  const s = samples[useLocale()];
  const facts = [
    { key: 'a', label: s.word, value: <MoneyText cents={50_000} />, icon: 'wallet' as const },
    { key: 'b', label: s.long, value: <DateRangeText from="2026-12-01" until="2027-02-28" />, icon: 'calendar' as const },
    { key: 'c', label: s.short, value: <MoneyText cents={0} />, isQuiet: true },
  ];
  const rows = [
    { id: '1', name: s.word, cents: 9213 },
    { id: '2', name: s.long, cents: 120_000 },
  ];
  const columns = [
    { key: 'name', title: s.short, cell: (row: (typeof rows)[number]) => row.name, isRowHeader: true },
    { key: 'money', title: '€', cell: (row: (typeof rows)[number]) => <MoneyText cents={row.cents} />, isNumber: true },
  ];
  return (
    <>
      <Part name="Tag">
        <div className={styles.row}>
          {(['plain', 'good', 'caution', 'bad', 'action'] as const).map((tone) => (
            <Tag key={tone} tone={tone} icon="info">
              {s.word}
            </Tag>
          ))}
          <RemovableTag removeText={s.remove} onRemove={nothing}>
            {s.short}
          </RemovableTag>
        </div>
      </Part>
      <Part name="Card">
        <Card>
          <h3>{s.short}</h3>
          <p>{s.long}</p>
        </Card>
        <Card isMain>
          <h3>{s.longWord}</h3>
          <p>
            <DateText day="2026-12-24" form="weekday" />
          </p>
        </Card>
      </Part>
      <Part name="Facts">
        <Facts facts={facts} />
        <Facts look="inline" facts={facts} />
        <Facts look="figures" facts={facts.filter(({ key }) => key !== 'b')} />
      </Part>
      <Part name="Table">
        <Table caption={s.short} rows={rows} rowKey={({ id }) => id} columns={columns} />
        <Table caption={s.long} isStacked rows={rows} rowKey={({ id }) => id} columns={columns} />
      </Part>
      <Part name="RatingStars">
        <p>
          <RatingStars average={4.6} respondents={212} />
        </p>
        <p>
          <RatingStars average={null} respondents={2} answersNeeded={3} />
        </p>
        <p>
          <RatingStars average={null} respondents={0} />
        </p>
      </Part>
    </>
  );
}

function Waiting() {
  const s = samples[useLocale()];
  return (
    <>
      <Part name="Skeleton">
        <Skeleton lines={3} />
        <SkeletonList count={1} lines={3} />
      </Part>
      <Part name="LoadMore">
        <LoadMore shown={20} total={212} onMore={nothing} href="/" />
        <LoadMore shown={20} total={212} isBusy onMore={nothing} href="/" />
        <LoadMore shown={212} total={212} onMore={nothing} href="/" />
      </Part>
      <Part name="EmptyState">
        <EmptyState title={s.short} actions={<Button>{s.word}</Button>}>
          <p>{s.long}</p>
        </EmptyState>
      </Part>
    </>
  );
}
