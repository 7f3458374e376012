/** How the audits of bound sheets are told from those with tables of our own: this and the number of the binding. */
export const boundPrefix = "bound:";

/** Whether an audit stands on somebody's own sheet. */
export const isBound = (suffix: string): boolean => suffix.startsWith(boundPrefix);
