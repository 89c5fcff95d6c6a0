/** So long the page may wait for us, in milliseconds: a frame has time for its own work beside it. */
const SLICE_MS = 4;

/** When the slice that runs is over; one for all searches of a page, since they share its time. */
let end = 0;

/** Lets the page do what is waiting, where this slice of work has taken its time. */
export async function pause(): Promise<void> {
  if (performance.now() < end) return;
  await new Promise((done) =>
    // Safari has none.
    typeof requestIdleCallback === 'function' ? requestIdleCallback(done, { timeout: 50 }) : setTimeout(done),
  );
  end = performance.now() + SLICE_MS;
}
