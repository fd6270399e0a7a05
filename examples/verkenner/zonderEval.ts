import * as z from 'zod';

// zod compiles schemas by `new Function` where it may; a content security policy without unsafe-eval forbids it, and already the
// attempt is reported as a violation. It looks when a schema is made, so this module is imported before any of the library. That an
// import for its effect alone is kept is why this folder has a package.json of its own: the package itself has no such imports.
z.config({ jitless: true });
