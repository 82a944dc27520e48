import { coded } from '../../kit/errors.ts';
import { newId } from '../../kit/values/ids.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { Command } from '../../kit/write/write.ts';
import type { NeedsTables } from '../context.ts';
import type { ImportNeedsInput } from '../generated.ts';
import { importedBefore, keepImported, sayAgain } from '../queries/importedNeeds.ts';
import { type NeedWithNames, insertNeeds, updateNeed } from '../queries/needRows.ts';
import { lockedParty } from '../queries/parties.ts';
import { currentTopicRows } from '../queries/topics.ts';
import { type LineFault, importKey, readNeeds } from '../rules/importing.ts';
import { reasons } from '../rules/reasons.ts';
import { stated } from '../rules/stated.ts';
import { type Citation, checkText, needBounds, withText } from '../rules/statements.ts';
import { edits } from '../rules/texts.ts';
import { mayState } from '../rules/visibility.ts';
import type { ImportedLine, ImportedNeedRef, NeedRow } from '../tables.ts';

/** What an import does or would do. */
export interface Plan {
  created: number;
  changed: number;
  unchanged: number;
  needs: ImportedNeedRef[];
}

/** What would be done and what is wrong, also where nothing is done. */
export interface Found extends Plan {
  faults: readonly LineFault[];
}

const citationOf = (report: string, { question, page }: ImportedLine): Citation => ({ document: report, paragraph: null, question, page });

/** What of a need follows a line that says something else than before. */
function followed(need: NeedRow, said: ImportedLine, fields: readonly string[], report: string): Partial<NeedRow> {
  const { topic, kinds, level, urgency, languages, visibility } = said;
  const cited = citationOf(report, said);
  const others = need.citations.filter(c => c.document !== cited.document || c.question !== cited.question);
  const next = { topic, kinds, level, urgency, languages, visibility, statement: withText(need.statement, said.language, said.statement), citations: [cited, ...others] };
  const from: Record<string, string> = { language: 'statement', page: 'citations' };
  const names = fields.map(field => from[field] ?? field);
  return edits({ ...need }, Object.fromEntries(Object.entries(next).filter(([name]) => names.includes(name))));
}

/** Takes over needs from a report. `csv` is the text as it came, for its encoding shows in what no text is kept with. */
export const importNeeds = (csv: string, told: (found: Found) => void): Command<NeedsTables, ImportNeedsInput, Plan> => ({
  name: 'importNeeds',
  run: async ({ q, ctx, now, refuse, sound, changed }, input) => {
    if (!mayState(ctx.viewer, input.party)) throw coded('FORBIDDEN', 'You may import needs of the Party for whose authority you act, and of no other.');
    // Whoever imports for the same Party at the same time waits here, and then finds what this one has kept.
    const party = await lockedParty(q, input.party);
    const report = input.report.trim();
    if (party === undefined) refuse('UNKNOWN_REFERENCE', ['party'], { value: input.party });
    checkText(refuse, report, ['report'], needBounds.document);
    const language = workingLanguage(ctx.languages);
    const { lines, faults, whole } = readNeeds(csv, { visibility: input.visibility, languages: party?.languages ?? [] }, language);
    if (whole) refuse(whole.code, ['csv'], whole.values);

    const topics = await currentTopicRows(q, [...new Set(lines.map(({ said }) => said.topic))]);
    const firstAt = new Map<string, number>();
    const keyed = lines.flatMap(({ line, said }) => {
      const key = importKey(input.party, report, said);
      const isAgain = firstAt.has(key);
      if (isAgain) faults.push({ line, column: 'statement', code: 'DUPLICATE', values: { value: `${reasons.line[language]} ${firstAt.get(key)}` } });
      else firstAt.set(key, line);
      const topic = topics.get(said.topic)?.[0];
      if (topic === undefined) faults.push({ line, column: 'topic', code: 'UNKNOWN_REFERENCE', values: { value: said.topic } });
      return topic === undefined || isAgain ? [] : [{ line, key, said: { ...said, topic: topic.slug }, topic }];
    });
    const before = await importedBefore(q, keyed.map(({ key }) => key));
    // A topic that was merged since is what took its place, for both.
    const then = await currentTopicRows(q, [...new Set([...before.values()].map(({ said }) => said.topic))]);
    const work = keyed.map(({ line, key, said, topic }) => {
      const known = before.get(key);
      const fields = known === undefined ? [] : Object.keys(edits({ ...known.said, topic: then.get(known.said.topic)?.[0]?.slug }, { ...said }));
      const outcome = known === undefined ? ('CREATED' as const) : fields.length > 0 ? ('CHANGED' as const) : ('UNCHANGED' as const);
      return { line, key, said, topic, known, fields, outcome, id: known?.need.id ?? newId('need', now) };
    });
    const count = (outcome: ImportedNeedRef['outcome']) => work.filter(w => w.outcome === outcome).length;
    const plan = (done: boolean): Plan => ({
      created: count('CREATED'),
      changed: count('CHANGED'),
      unchanged: count('UNCHANGED'),
      needs: work.map(({ line, outcome, fields, said, known, id }) => ({ line, outcome, fields, statement: said.statement, need: done || known !== undefined ? id : null })),
    });
    told({ ...plan(false), faults: faults.sort((a, b) => a.line - b.line) });
    if (faults.length > 0) refuse('MALFORMED', ['csv'], { form: reasons.faults[language] });
    sound();
    if (input.dryRun) return plan(false);

    const names = (topic: { label: NeedWithNames['topic'] }) => ({ party: party!.name, topic: topic.label });
    const made = work.filter(({ outcome }) => outcome === 'CREATED');
    await insertNeeds(
      q,
      made.map(({ id, said, topic }) => {
        const { kinds, level, urgency, languages, visibility } = said;
        const whole = { topic: topic.slug, statement: { [said.language]: said.statement }, kinds, level, urgency, languages, visibility, citations: [citationOf(report, said)], knownFrom: 'IMPLEMENTATION_REPORT' as const };
        return { ...names(topic), need: stated(ctx.viewer, party!, whole, id, now) };
      }),
    );
    await keepImported(q, made.map(({ key, id, said }) => ({ key, need: id, said })));
    for (const { id, said } of made) changed('Need', id, 'STATED', { party: input.party, report, ...said });
    for (const { key, said, topic, known, fields } of work.filter(({ outcome }) => outcome === 'CHANGED')) {
      await sayAgain(q, key, said);
      const edited = followed(known!.need, said, fields, report);
      if (Object.keys(edited).length === 0) continue;
      await updateNeed(q, { ...known!.need, ...edited }, names(topic));
      changed('Need', known!.need.id, 'EDITED', edited);
    }
    return plan(true);
  },
});
