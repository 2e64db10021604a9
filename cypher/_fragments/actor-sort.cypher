// The sort values of an actor as one text
//
// Needs: found, a territoire or an organisation; fabriqueCount, the number of its Fabriques in the roles of the list; $by1,
// $sign1, $by2, $sign2, $by3, $sign3, as in `sortParams` of src/store/statements/page.ts
// Yields: found, sort. Ends in a WITH, which may continue with WHERE

// 2000000000 gives all numbers ten digits. A missing value comes last in both directions
WITH found,
  2000000000 + coalesce($sign1 * CASE $by1
    WHEN 'FABRIQUE_COUNT' THEN fabriqueCount
    WHEN 'FIRST_YEAR' THEN found.firstYear
    WHEN 'LAST_YEAR' THEN found.lastYear
    WHEN 'YEAR_SPAN' THEN found.yearSpan
    WHEN 'LONGEST_GAP' THEN found.longestGap
    WHEN 'MET_PARTNER_COUNT' THEN found.metPartnerCount
    WHEN 'MET_TERRITOIRE_COUNT' THEN found.metTerritoireCount
    WHEN 'POPULATION' THEN found.population
  END, 999999999) AS number1,
  2000000000 + coalesce($sign2 * CASE $by2
    WHEN 'FABRIQUE_COUNT' THEN fabriqueCount
    WHEN 'FIRST_YEAR' THEN found.firstYear
    WHEN 'LAST_YEAR' THEN found.lastYear
    WHEN 'YEAR_SPAN' THEN found.yearSpan
    WHEN 'LONGEST_GAP' THEN found.longestGap
    WHEN 'MET_PARTNER_COUNT' THEN found.metPartnerCount
    WHEN 'MET_TERRITOIRE_COUNT' THEN found.metTerritoireCount
    WHEN 'POPULATION' THEN found.population
  END, 999999999) AS number2,
  2000000000 + coalesce($sign3 * CASE $by3
    WHEN 'FABRIQUE_COUNT' THEN fabriqueCount
    WHEN 'FIRST_YEAR' THEN found.firstYear
    WHEN 'LAST_YEAR' THEN found.lastYear
    WHEN 'YEAR_SPAN' THEN found.yearSpan
    WHEN 'LONGEST_GAP' THEN found.longestGap
    WHEN 'MET_PARTNER_COUNT' THEN found.metPartnerCount
    WHEN 'MET_TERRITOIRE_COUNT' THEN found.metTerritoireCount
    WHEN 'POPULATION' THEN found.population
  END, 999999999) AS number3
// include: sort-text
