import { cytoscape } from './cytoscape.ts';
import { gexf12, gexf13 } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphologyJson } from './graphology-json.ts';
import { edgesCsv, nodesCsv } from './network-csv.ts';
import type { NetworkFormat } from './network-file.ts';
import { nodeLink } from './node-link.ts';
import { pajek } from './pajek.ts';
import { vosviewer } from './vosviewer.ts';

/** The formats of a network, the most complete first. */
export const networkFormats: readonly NetworkFormat[] = [
  gexf13,
  gexf12,
  graphml,
  graphologyJson,
  nodeLink,
  cytoscape,
  vosviewer,
  pajek,
  nodesCsv,
  edgesCsv,
];
