import type { Viewer } from '../../kit/context.ts';

/** The visibilities of needs that the viewer may see whoever states them (ACCESS: needs). */
export const visibleTo = (viewer: Viewer): readonly ('PUBLIC' | 'PARTIES_AND_PARTNERS' | 'PARTY_AND_SECRETARIAT')[] => {
  switch (viewer.kind) {
    case 'visitor':
      return ['PUBLIC'];
  }
};
