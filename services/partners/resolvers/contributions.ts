import { eventDate } from '../../kit/values/dates.ts';
import { money } from '../../kit/values/money.ts';
import { languagesOf, localized } from '../../kit/values/text.ts';
import type { Resolvers } from '../generated.ts';
import { contributionList, contributionsForParty, contributionsOfParty } from '../queries/contributions.ts';
import { shownAmount } from '../rules/contributions.ts';
import { actor } from './actors.ts';

export const contributions: Resolvers = {
  Query: {
    contributions: (_, args, ctx) => contributionList.all(ctx, args),
  },
  Party: {
    contributions: (party, args, ctx) => contributionsForParty.of(ctx, party.iso3, args),
    contributionsGiven: (party, args, ctx) => contributionsOfParty.of(ctx, party.iso3, args),
  },
  Contribution: {
    title: (contribution, { languages }, ctx) => localized(contribution.title, languagesOf(languages, ctx.languages)),
    giver: (contribution, _, ctx) => actor(ctx, contribution.giverParty, contribution.giverOrganization),
    receiver: (contribution, _, ctx) => actor(ctx, contribution.receiverParty, contribution.receiverOrganization),
    party: contribution => (contribution.party === null ? null : { iso3: contribution.party }),
    topic: contribution => (contribution.topic === null ? null : { slug: contribution.topic }),
    amount: (contribution, _, { viewer }) => {
      const amount = shownAmount(viewer, contribution);
      return amount === null ? null : money(amount, contribution.currency);
    },
    madeOn: contribution => eventDate(contribution.madeOn),
    provenance: contribution => contribution,
  },
};
