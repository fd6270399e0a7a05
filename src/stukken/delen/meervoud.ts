/** Chooses the singular or the plural. */
export const meervoud = (aantal: number, een: string, meer: string): string => (aantal === 1 ? een : meer);
