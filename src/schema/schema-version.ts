/**
 * Version of the schema, by Semantic Versioning: docs/api-policy.md. Increase it with the first change after a release: before
 * 1.0, the second number for a breaking change, else the third.
 */
export const schemaVersion = '0.2.0';
