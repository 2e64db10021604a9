import type { NetworkAnswer } from '../../answers/networks/network-answer.ts';
import { communityColour } from '../../network/colour.ts';
import type { Community as CommunityMembers } from '../../network/network.ts';
import { builder } from '../builder.ts';
import { pricedPage } from '../price.ts';
import { NetworkNodeConnection, nodeConnection, nodeListArgs, nodeListWork } from './network-node-list.ts';

export interface CommunityShape extends CommunityMembers {
  readonly answer: NetworkAnswer;
}

export const Community = builder.objectRef<CommunityShape>('Community');

Community.implement({
  description: 'Nodes of a network that are linked more with each other than with the rest. A node belongs to one.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number: 1 is the largest.' }),
    size: t.int({ description: 'How many nodes it has.', resolve: ({ members }) => members.length }),
    color: t.string({
      description: 'The colour in which the files of the network draw it, as "#RRGGBB"; grey after the ninth.',
      resolve: ({ number }) => communityColour(number),
    }),
    nodes: t.field({
      type: NetworkNodeConnection,
      description: 'Its nodes. Their figures are those in the whole network.',
      args: nodeListArgs(t.arg),
      ...pricedPage(nodeListWork),
      resolve: ({ number, members, answer }, args) => {
        const own = new Set(members);
        const vertices = async () => (await answer.read()).kept.network.vertices.filter(({ id }) => own.has(id));
        return nodeConnection(answer, `community.${number}.nodes`, vertices, args);
      },
    }),
  }),
});
