// Organisations that are a part of one
//
// Needs: organisation; $parent
/* :params {parent: 'caisse-des-depots'} */

organisation.parent IS NOT NULL AND organisation.parent = $parent
