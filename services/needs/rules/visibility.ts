import type { Viewer } from '../../kit/identity/viewer.ts';

type Visibility = 'PUBLIC' | 'PARTIES_AND_PARTNERS' | 'PARTY_AND_SECRETARIAT';

/** The visibilities of needs that the viewer may see whoever states them (ACCESS: needs). So far nobody sees more than a visitor. */
export const visibleTo = (_viewer: Viewer): readonly Visibility[] => ['PUBLIC'];
