/** A schema, or the value of one of its keywords. */
export type Vorm = Readonly<Record<string, unknown>>;
