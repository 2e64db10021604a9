// Communes that lie in an arrondissement
//
// Needs: territoire; $arrondissement
/* :params {arrondissement: '501'} */

territoire.arrondissementCode IS NOT NULL AND territoire.arrondissementCode = $arrondissement
