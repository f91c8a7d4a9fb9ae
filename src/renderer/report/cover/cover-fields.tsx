import { useEffect, useRef } from 'react';
import { LONGEST_AUTHORITY, LONGEST_INSPECTION_OF } from '../../../core/report/authority';
import { KNOWN_AUTHORITIES } from '../../../core/report/known-authorities';
import { monthNames } from '../../../core/report/month';
import { LONGEST_TITLE } from '../../../core/report/parse-facts';
import { fold } from '../../../core/rich-text/fold';
import { ComboBox } from '../../ui/combo-box';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../words';
import {
  otherAuthorityInWelsh,
  withEnglishName,
  withWelshName,
  type CoverForm,
} from './cover-form';

export interface CoverFieldsProps {
  readonly form: CoverForm;
  /** The fields as they were when the dialog was opened. */
  readonly opened: CoverForm;
  readonly onChange: (form: CoverForm) => void;
  readonly isYearWrong: boolean;
}

const AUTHORITIES = KNOWN_AUTHORITIES.map(({ en, cy }) => ({
  id: en,
  label: en,
  detail: cy,
  detailLanguage: 'cy',
}));

const MONTHS = monthNames('en').map((label, i) => ({ id: String(i + 1).padStart(2, '0'), label }));

/** The fields of the cover details. */
export function CoverFields(props: CoverFieldsProps) {
  const { form, opened, onChange } = props;
  const words = useWords('editor');
  const otherName = otherAuthorityInWelsh(opened.authority, form.authority);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <div className="cover-pair">
        <ComboBox
          label={words('details.authority')}
          hint={words('details.authorityHint')}
          choices={AUTHORITIES}
          maxLength={LONGEST_AUTHORITY}
          inputRef={first}
          value={form.authority.en}
          onChange={(en) => onChange({ ...form, authority: withEnglishName(form.authority, en) })}
          matches={({ label, detail = '' }, typed) =>
            fold(`${label} ${detail}`).includes(fold(typed))
          }
        />
        <TextField
          label={words('details.welshName')}
          lang="cy"
          maxLength={LONGEST_AUTHORITY}
          warning={otherName && words('details.welshOfOther', { name: otherName })}
          value={form.authority.cy}
          onChange={(cy) => onChange({ ...form, authority: withWelshName(form.authority, cy) })}
        />
      </div>
      <InspectionOfFields {...props} />
      <MonthFields {...props} />
      <TextArea
        label={words('details.reportTitle')}
        warning={form.title.trim() === '' ? words('details.noTitle') : undefined}
        maxLength={LONGEST_TITLE}
        value={form.title}
        onChange={(title) => onChange({ ...form, title })}
      />
    </>
  );
}

/** "Inspection of …" as the cover says it; Welsh mutates names, so it is not put together for good. */
function InspectionOfFields({ form, onChange }: CoverFieldsProps) {
  const words = useWords('editor');
  const change = (part: Partial<CoverForm['authority']>) =>
    onChange({ ...form, authority: { ...form.authority, ...part } });
  return (
    <fieldset className="cover-group cover-pair">
      <legend>{words('details.onCover')}</legend>
      <TextArea
        label={words('details.inspectionOfEn')}
        maxLength={LONGEST_INSPECTION_OF}
        value={form.authority.inspectionOfEn}
        onChange={(inspectionOfEn) => change({ inspectionOfEn })}
      />
      <TextArea
        label={words('details.inspectionOfCy')}
        maxLength={LONGEST_INSPECTION_OF}
        hint={words('details.welshHint')}
        lang="cy"
        value={form.authority.inspectionOfCy}
        onChange={(inspectionOfCy) => change({ inspectionOfCy })}
      />
    </fieldset>
  );
}

function MonthFields({ form, onChange, isYearWrong }: CoverFieldsProps) {
  const words = useWords('editor');
  return (
    <div className="cover-pair">
      <Select
        label={words('details.month')}
        choices={[{ id: '', label: words('details.noMonth') }, ...MONTHS]}
        value={form.month}
        onChange={(month) => onChange({ ...form, month })}
      />
      <TextField
        label={words('details.year')}
        error={isYearWrong ? words('details.yearError') : undefined}
        inputMode="numeric"
        maxLength={4}
        isDisabled={form.month === ''}
        value={form.year}
        onChange={(year) => onChange({ ...form, year })}
      />
    </div>
  );
}
