// Participations of territoires, or of organisations
//
// Needs: actor; $type
/* :params {type: 'Territoire'} */

actor.type = $type
