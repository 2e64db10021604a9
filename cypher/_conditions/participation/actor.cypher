// Participations of an actor
//
// Needs: actor; $actor
/* :params {actor: 'ademe'} */

actor.id = $actor
