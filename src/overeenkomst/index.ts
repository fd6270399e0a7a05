/**
 * The samenwerkingsovereenkomst: parties, term, scope, signing, amendment and control.
 *
 * @packageDocumentation
 */
export {};
