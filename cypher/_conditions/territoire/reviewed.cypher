// Territoires whose name somebody has checked, or nobody yet
//
// Needs: territoire; $reviewed
/* :params {reviewed: true} */

territoire.reviewed = $reviewed
