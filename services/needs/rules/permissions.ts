import { type Viewer, isSecretariat } from '../../kit/identity/viewer.ts';
import type { GlossaryTermPermissions, NeedPermissions, NeedState, PartyPermissions, ProvisionPermissions, TopicPermissions } from '../generated.ts';
import { leadsOn } from './cycle.ts';
import { mayState } from './visibility.ts';

/** Which writes on a need are open to the viewer. The commands ask the same rules. */
export const needPermissions = (viewer: Viewer, { party, state }: { party: string; state: NeedState }): NeedPermissions => ({
  editNeed: mayState(viewer, party),
  moveNeed: mayState(viewer, party) && leadsOn(state),
});

export const partyPermissions = (viewer: Viewer, party: string): PartyPermissions => ({
  iso3: party,
  stateNeed: mayState(viewer, party),
  importNeeds: mayState(viewer, party),
  setMostUrgentNeeds: mayState(viewer, party),
});

export const topicPermissions = (viewer: Viewer): TopicPermissions => ({ saveTopic: isSecretariat(viewer), remapTopic: isSecretariat(viewer) });

export const glossaryTermPermissions = (viewer: Viewer): GlossaryTermPermissions => ({ saveGlossaryTerm: isSecretariat(viewer) });

export const provisionPermissions = (viewer: Viewer): ProvisionPermissions => ({ saveProvision: isSecretariat(viewer) });
