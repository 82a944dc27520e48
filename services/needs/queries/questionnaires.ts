import { list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { inKeys, value } from '../../kit/database/sql.ts';
import type { NeedsTables, Q } from '../context.ts';
import type { QueryQuestionnairesArgs } from '../generated.ts';
import type { QuestionnaireRow } from '../tables.ts';

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.questionnaires).where(inKeys(t.questionnaires.code, value('keys'))));
export const questionnaireByCode = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.code));

export const questionnaireList = list<NeedsTables, QueryQuestionnairesArgs, QuestionnaireRow>(
  'questionnaires',
  ({ t }) => ({ from: t.questionnaires, key: t.questionnaires.code, order: { name: 'CODE', keys: [{ by: t.questionnaires.code, type: 'string' }] } }),
  questionnaireByCode,
);
