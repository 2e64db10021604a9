// Territoires whose population is known and has a minimum and a maximum, both included
//
// Needs: territoire; $min, $max, null meaning no bound
/* :params {min: null, max: 20000} */

territoire.population IS NOT NULL
  AND ($min IS NULL OR territoire.population >= $min)
  AND ($max IS NULL OR territoire.population <= $max)
