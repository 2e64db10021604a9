// Organisations whose name somebody has checked, or nobody yet
//
// Needs: organisation; $reviewed
/* :params {reviewed: true} */

organisation.reviewed = $reviewed
