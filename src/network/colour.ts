/**
 * Nine colours that can be distinguished with any colour vision: the scheme "muted" of P. Tol, "Colour schemes", SRON technical
 * note EPS/TN/09-002, 2021. Grey is the colour of this scheme for missing data.
 */
const colours = ['#332288', '#CC6677', '#DDCC77', '#117733', '#88CCEE', '#882255', '#44AA99', '#999933', '#AA4499'];
const grey = '#DDDDDD';

/** The colour of a community by its number, starting at 1, as "#RRGGBB". Grey after the ninth, and for null. */
export function communityColour(community: number | null): string {
  return (community === null ? undefined : colours[community - 1]) ?? grey;
}
