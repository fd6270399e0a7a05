/**
 * Brings a decision of version 1 to version 2. Nothing is added to what it says: its own fingerprint, if it had one, moves to
 * `vingerafdrukken`, which tells that it is of the form of version 1. A field `vingerafdrukken` did not exist in version 1, and is left for
 * the schema to refuse.
 */
export function migrateBesluit({
  vingerafdruk,
  vingerafdrukken,
  ...rest
}: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    ...rest,
    vingerafdrukken: {
      versie: 1,
      ...(vingerafdruk === undefined ? {} : { geheel: vingerafdruk }),
      ...(vingerafdrukken === undefined ? {} : { vingerafdrukken }),
    },
  };
}
