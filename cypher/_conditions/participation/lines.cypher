// Participations named on these lines of the source page
//
// Needs: participation; $lines
/* :params {lines: [49, 50]} */

participation.line IN $lines
