/**
 * Scrolls an element into view, at once or as smoothly as the page scrolls. Firefox and WebKit do not scroll to what
 * has just been rendered or opened until it is laid out, which measuring forces.
 */
export function scrollIntoView(element: Element | null | undefined, block: 'start' | 'nearest'): void {
  element?.getBoundingClientRect();
  element?.scrollIntoView({ block });
}
