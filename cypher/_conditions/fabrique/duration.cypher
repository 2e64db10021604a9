// Fabriques whose period is known and has a number of months
//
// Needs: fabrique; $min, $max, null meaning no bound
/* :params {min: 13, max: null} */

fabrique.months IS NOT NULL AND ($min IS NULL OR fabrique.months >= $min) AND ($max IS NULL OR fabrique.months <= $max)
