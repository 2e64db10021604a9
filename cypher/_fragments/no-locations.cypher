// No départements and régions
//
// Needs: nothing
// Yields: departement, region, both null

WITH *, null AS departement, null AS region
