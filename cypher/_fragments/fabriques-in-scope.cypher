// The Fabriques to read: those of $fabriqueIds, or all where it is null
//
// Needs: $fabriqueIds
// Yields: fabrique

// Two branches, since engines use the index only where the ids are sure to be given. The first ends before it reads anything
CALL () {
  WITH 1 AS one
  WHERE $fabriqueIds IS NULL
  MATCH (fabrique:Fabrique)
  RETURN fabrique
  UNION ALL
  MATCH (fabrique:Fabrique)
  WHERE fabrique.id IN $fabriqueIds
  RETURN fabrique
}
