/** The order policy: what cancelling, changing, returning and shipping an order come to. Pure; no DOM, no clock. */
export { assessCancellation, assessModification, type ChangeVerdict } from './changes.js';
export {
  estimateDelivery,
  type DateRange,
  type DeliveryEstimate,
  type Parcel,
  type SkippedDay,
} from './delivery.js';
export { type Line, type Money } from './money.js';
export { OrderError, type Order, type OrderErrorCode, type OrderField, type OrderLine } from './order.js';
export { assessReturn, type ReturnVerdict } from './returns.js';
export { type StatutoryVerdict } from './statutory.js';
