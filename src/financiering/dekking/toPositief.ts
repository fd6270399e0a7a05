/** An amount in cents, or nothing when it is below zero. */
export const toPositief = (centen: bigint) => (centen < 0n ? 0n : centen);
