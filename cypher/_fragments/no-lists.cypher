// No lists of a node
//
// Needs: nothing
// Yields: nested, an empty list

WITH *, [] AS nested
