export { fabriqueLead } from './fabrique.ts';
export { organisationLead } from './organisation.ts';
export { pairLead } from './pair.ts';
export { participationLead } from './participation.ts';
export { placeLead } from './place.ts';
export { territoireLead } from './territoire.ts';
