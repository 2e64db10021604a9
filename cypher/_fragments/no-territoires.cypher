// No territoires, and no locations
//
// Needs: nothing
// Yields: territoire, departement, region, all null

WITH *, null AS territoire, null AS departement, null AS region
