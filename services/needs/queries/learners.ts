import { heldOfViewer } from '../../kit/graph/held.ts';
import { type Erase, eraseRows } from '../../kit/write/erasure.ts';
import type { NeedsTables } from '../context.ts';

/** What this subgraph holds of the viewer. */
export const heldByNeeds = heldOfViewer<NeedsTables>();

/** Takes out who it was that changed something. */
export const eraseLearner: Erase<NeedsTables> = ({ q }, learner) => eraseRows(q, learner);
