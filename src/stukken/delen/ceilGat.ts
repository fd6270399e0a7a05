/** The gap of a choice in thousandths of a point, upwards: 'at most' must stay true. */
export const ceilGat = (gat: number): number => Math.ceil(gat * 1000) / 1000;
