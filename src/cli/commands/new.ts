import {
  authorityName,
  LONGEST_AUTHORITY,
  typedAuthority,
  type Authority,
} from '../../core/report/authority';
import { authorityNamed } from '../../core/report/known-authorities';
import { authorityOfPlace } from '../../core/report/short-names';
import { isMonth } from '../../core/report/month';
import { fail, succeed, type Result } from '../../core/result';
import { isCleanText } from '../../core/rich-text/characters';
import { LANGUAGES, type Language } from '../../core/rich-text/inline';
import { shortened } from '../../core/shortened';
import { newReport } from '../../core/template/new-report';
import type { Template } from '../../core/template/template';
import {
  done,
  refused,
  usage,
  type Command,
  type Context,
  type Given,
  type Outcome,
} from '../command';
import { outWords } from '../failure-words';
import { json } from '../json';
import { outPath } from '../out-path';
import { allTemplates, templateAt } from '../templates';
import { words } from '../words';
import { namedBy, writeReportOut } from '../write-out';

const USUAL_TEMPLATE = 'authority-report-2014';

/** `arolwg new`: a new report from a template. */
export const newCommand: Command = {
  name: 'new',
  hasOperand: false,
  options: ['authority', 'month', 'out', 'template', 'language', 'force', 'json'],
  required: ['authority', 'month', 'out'],
  async run(given, context) {
    const choice = readChoice(given);
    if (!choice.ok) return usage(choice.failure);
    const template = await chosenTemplate(given.text('template') ?? USUAL_TEMPLATE, context);
    return template.ok ? start(given, context, choice.value, template.value) : template.failure;
  },
};

interface Choice {
  readonly authority: Authority;
  readonly month: string;
  readonly language: Language;
  readonly out: string;
}

/** The facts that were given, or what is wrong with them. */
function readChoice(given: Given): Result<Choice, string> {
  const out = outPath(given, '.arolwg');
  if (!out.ok) return out;
  const month = given.text('month') ?? '';
  if (!isMonth(month)) return fail(words('wrong.month', { month: shortened(month) }));
  const typed = given.text('language') ?? 'en';
  const language = LANGUAGES.find((known) => known === typed);
  if (language === undefined) return fail(words('wrong.language', { language: shortened(typed) }));
  const name = given.text('authority') ?? '';
  if (name.trim() === '' || !isCleanText(name)) return fail(words('wrong.authority'));
  if (name.trim().length > LONGEST_AUTHORITY) {
    return fail(words('wrong.longAuthority', { most: LONGEST_AUTHORITY }));
  }
  return succeed({ authority: authorityFor(name, language), month, language, out: out.value });
}

/** A name that is not known is taken as one in the report's language. */
function authorityFor(name: string, language: Language): Authority {
  const authority = authorityOfPlace(name) ?? authorityNamed(name);
  return language === 'cy' && authority.cy === '' ? typedAuthority('', authority.en) : authority;
}

async function chosenTemplate(
  name: string,
  { appFolder }: Context,
): Promise<Result<Template, Outcome>> {
  if (name.endsWith('.json')) {
    const own = await templateAt(name);
    return own.ok ? own : fail(refused(own.failure));
  }
  const all = await allTemplates(appFolder);
  if (!all.ok) return fail(refused(all.failure));
  const found = all.value.find(({ id }) => id === name);
  const known = all.value.map(({ id }) => id).join(', ');
  return found
    ? succeed(found)
    : fail(usage(words('wrong.template', { name: shortened(name), known })));
}

async function start(
  given: Given,
  { newReportId, newId, now }: Context,
  { out, ...facts }: Choice,
  template: Template,
): Promise<Outcome> {
  const fresh = newReport({ template, ...facts }, { id: newReportId(), newId, now: now() });
  if (!fresh) {
    const language = words(`language.${facts.language}`);
    return refused(words('template.language', { template: template.id, language }));
  }
  const report = namedBy(out, fresh);
  const written = await writeReportOut(out, report, given.flag('force'));
  if (!written.ok) return refused(outWords(written.failure, out));
  const authority = authorityName(facts.authority, facts.language);
  if (given.flag('json')) return done(json({ id: report.id, authority }));
  return done(`${words('command.new.done', { path: out, authority })}\n`);
}
