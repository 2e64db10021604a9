// Participations named after a label, or only in the prose
//
// Needs: participation; $origin
/* :params {origin: 'PROSE'} */

participation.origin = $origin
