import type { WidgetView } from './view.js';

/**
 * On paper nothing can be opened: before a print all that is shown is written and opened, and afterwards it is as it
 * was. To emulate paper, as developers' tools do, counts as printing.
 */
export function followPrinting({ host, open, list, documents }: WidgetView): void {
  const media = matchMedia('print');
  /** The page's own elements of which only one may be open at a time. */
  const names = new Map<Element, string>();

  const print = ({ type }: Pick<Event, 'type'>) => {
    const isPrinting = type === 'beforeprint' || (type === 'change' && media.matches);
    if (open.isPrinting === isPrinting) return;
    open.isPrinting = isPrinting;
    list.written = Infinity;
    for (const [id, element] of documents.elements ?? []) {
      if (isPrinting && element.name) {
        names.set(element, element.name);
        element.removeAttribute('name');
      }
      element.open = open.has(id);
    }
    if (!isPrinting) for (const [element, name] of names) element.setAttribute('name', name);
    // A print does not wait for the next update.
    host.requestUpdate();
    host['performUpdate']();
  };

  const follow = (act: 'addEventListener' | 'removeEventListener') => () => {
    for (const type of ['beforeprint', 'afterprint']) window[act](type, print);
    media[act]('change', print);
  };
  host.addController({
    hostConnected: follow('addEventListener'),
    hostDisconnected: follow('removeEventListener'),
  });
}
