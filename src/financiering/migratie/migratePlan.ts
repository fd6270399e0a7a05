/** A plan of version 1 as one of version 2. What is not a plan passes through, and is judged by the schema. */
export function migratePlan(plan: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...plan, versie: 2 };
}
