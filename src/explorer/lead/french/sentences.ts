export { fabriqueLead } from './fabrique.ts';
export { organisationLead } from './organisation.ts';
export { pairLead } from './pair.ts';
export { nextStepLead, participationLead, stepLead } from './participation.ts';
export { pathsLead } from './paths.ts';
export { placeLead } from './place.ts';
export { territoireLead } from './territoire.ts';
