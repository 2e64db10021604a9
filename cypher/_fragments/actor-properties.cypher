// The properties that territoires and organisations share
//
// Needs: row; $formerSlugs, $name, $kind, $aliases, $reviewed, $key, $rank, $position, $searchText, $roles, $fabriqueCount,
// $years, $firstYear, $lastYear, $yearSpan, $longestGap, $metPartnerCount, $metTerritoireCount, $places, $sortNumbers, $record:
// lists, as in `actor` of src/store/statements/load.ts; $stamp
// Yields: the last properties of a map

formerSlugs: $formerSlugs[row],
name: $name[row],
kind: $kind[row],
aliases: $aliases[row],
reviewed: $reviewed[row],
key: $key[row],
rank: $rank[row],
position: $position[row],
searchText: $searchText[row],
roles: $roles[row],
fabriqueCount: $fabriqueCount[row],
years: $years[row],
firstYear: $firstYear[row],
lastYear: $lastYear[row],
yearSpan: $yearSpan[row],
longestGap: $longestGap[row],
metPartnerCount: $metPartnerCount[row],
metTerritoireCount: $metTerritoireCount[row],
places: $places[row],
sortNumbers: $sortNumbers[row],
record: $record[row],
datasetVersion: $stamp
