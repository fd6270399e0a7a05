import type { UTCDateMini } from '@date-fns/utc/date/mini';

// The small variant: loading the full class makes three Intl formatters. The package does not export its type, so it is taken from the
// value.
export type Utc = InstanceType<typeof UTCDateMini>;
