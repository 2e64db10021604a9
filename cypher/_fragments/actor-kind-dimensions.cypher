// The kind of the actor, where it is requested, as one of a territoire or as one of an organisation
//
// Needs: actor; $byTerritoireKind, $byOrganisationKind
// Yields: territoireKind, organisationKind. The last columns of a WITH

CASE WHEN $byTerritoireKind AND actor.type = 'Territoire' THEN actor.kind END AS territoireKind,
CASE WHEN $byOrganisationKind AND actor.type = 'Organisation' THEN actor.kind END AS organisationKind
