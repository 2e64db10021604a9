// The sort values of an actor as one text
//
// Needs: found, a territoire or an organisation; fabriqueCount, the number of its Fabriques in the roles of the list; $orders,
// as in `ordersOf` of src/store/statements/page.ts
// Yields: found, sort. Ends in a WITH, which may continue with WHERE

WITH found,
  [order IN $orders | CASE order.field
    WHEN 'FABRIQUE_COUNT' THEN fabriqueCount
    WHEN 'FIRST_YEAR' THEN found.firstYear
    WHEN 'LAST_YEAR' THEN found.lastYear
    WHEN 'LONGEST_GAP' THEN found.longestGap
    WHEN 'MET_PARTNER_COUNT' THEN found.metPartnerCount
    WHEN 'MET_TERRITOIRE_COUNT' THEN found.metTerritoireCount
  END] AS values
// include: sort-text
