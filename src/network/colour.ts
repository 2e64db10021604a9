/**
 * Nine colours that people with any colour vision can tell apart: the scheme "muted" of P. Tol, "Colour schemes", SRON
 * technical note EPS/TN/09-002, 2021; grey is its colour for what has no data.
 */
const colours = ['#332288', '#CC6677', '#DDCC77', '#117733', '#88CCEE', '#882255', '#44AA99', '#999933', '#AA4499'];
const grey = '#DDDDDD';

/** The colour of a community by its number from 1, as "#RRGGBB"; grey for those after the ninth, and for none. */
export function communityColour(community: number | null): string {
  return (community === null ? undefined : colours[community - 1]) ?? grey;
}
