/** What the rules about the logic of a score say, by rule id. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface AuditFacts {}
