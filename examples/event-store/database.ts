import * as sqlite from 'node-sqlite3-wasm';

/** SQLite. The package is CommonJS, and its types do not tell that an ES module gets it as the default. */
export const { Database } = (sqlite as unknown as { readonly default: typeof sqlite }).default;
