import { useEffect, useRef } from 'react';
import type { TemplateSummary } from '../../../core/api';
import {
  inspectionOf,
  LONGEST_AUTHORITY,
  typedAuthority,
  type Authority,
} from '../../../core/report/authority';
import { monthNames } from '../../../core/report/month';
import { ComboBox } from '../../ui/combo-box';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../words';
import {
  authorityMeant,
  isKnownName,
  isNewAuthority,
  matchesTyped,
  yearsFrom,
  type NewReportForm,
} from './new-report-form';

export interface NewReportFieldsProps {
  readonly form: NewReportForm;
  readonly onChange: (form: NewReportForm) => void;
  readonly authorities: readonly Authority[];
  readonly templates: readonly TemplateSummary[];
  readonly now: Date;
  readonly isAuthorityMissing: boolean;
}

/** The fields of the new report dialog. */
export function NewReportFields(props: NewReportFieldsProps) {
  const { form, onChange, templates, now } = props;
  const words = useWords('library');
  const change = (part: Partial<NewReportForm>) => onChange({ ...form, ...part });
  const noMonth = { id: '', label: words('new.noMonth') };
  const template = templates.find(({ id }) => id === form.templateId);
  const languages = (template?.languages ?? []).map((id) => ({
    id,
    label: words(id === 'cy' ? 'new.welsh' : 'new.english'),
  }));
  return (
    <>
      <AuthorityFields {...props} />
      <div className="new-report-month">
        <Select
          label={words('new.month')}
          choices={[noMonth, ...MONTHS]}
          value={form.month}
          onChange={(month) => change({ month })}
        />
        <Select
          label={words('new.year')}
          choices={yearsFrom(now).map((id) => ({ id, label: id }))}
          value={form.year}
          onChange={(year) => change({ year })}
          isDisabled={form.month === ''}
        />
      </div>
      {templates.length > 1 && (
        <Select
          label={words('new.template')}
          choices={templates.map(({ id, name }) => ({ id, label: name.en }))}
          value={form.templateId}
          onChange={(templateId) => change({ templateId })}
        />
      )}
      <Select
        label={words('new.language')}
        choices={languages}
        value={form.language}
        onChange={(language) => change({ language })}
      />
    </>
  );
}

const MONTHS = monthNames('en').map((label, i) => ({
  id: String(i + 1).padStart(2, '0'),
  label,
}));

function AuthorityFields({
  form,
  onChange,
  authorities,
  isAuthorityMissing,
}: NewReportFieldsProps) {
  const words = useWords('library');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), [isAuthorityMissing]);
  const meant = authorityMeant(form.authority, authorities);
  const shown = meant ?? typedAuthority(form.authority, form.welshName);
  const hint = isKnownName(form.authority, authorities)
    ? words('new.authorityHint')
    : words(meant ? 'new.meantHint' : 'new.coverHint', {
        inspectionOf: inspectionOf(shown, form.language),
      });
  return (
    <>
      <ComboBox
        label={words('new.authority')}
        hint={hint}
        error={isAuthorityMissing ? words('new.authorityMissing') : undefined}
        choices={authorities.map(({ en, cy }) => ({
          id: en,
          label: en,
          detail: cy,
          detailLanguage: 'cy',
        }))}
        value={form.authority}
        onChange={(authority) => onChange({ ...form, authority })}
        maxLength={LONGEST_AUTHORITY}
        matches={({ label, detail = '' }, typed) => matchesTyped({ en: label, cy: detail }, typed)}
        inputRef={input}
      />
      {isNewAuthority(form.authority, authorities) && (
        <TextField
          label={words('new.welshName')}
          hint={words('new.welshNameHint')}
          value={form.welshName}
          maxLength={LONGEST_AUTHORITY}
          onChange={(welshName) => onChange({ ...form, welshName })}
          lang="cy"
        />
      )}
    </>
  );
}
