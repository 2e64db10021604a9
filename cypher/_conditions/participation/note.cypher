// Participations whose mention has a note, or has none
//
// Needs: participation; $has
/* :params {has: true} */

(participation.note IS NOT NULL) = $has
