// The Fabriques to read: those of $fabriqueIds, or all where it is null
//
// Needs: $fabriqueIds
// Yields: fabrique

// Two branches: an index is used only where nothing else may be meant. The first ends before it reads anything
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
