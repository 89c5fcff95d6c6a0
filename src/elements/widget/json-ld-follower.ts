import type { JsonLdWriter } from './json-ld.js';
import type { WidgetView } from './view.js';

/** Keeps the page's structured data in step with a widget that asks for it; what that needs is loaded then. */
export function followJsonLd(view: WidgetView): void {
  const { host } = view;
  let writer: JsonLdWriter | undefined;
  let loading: Promise<void> | undefined;
  let isRefused = false;
  const write = () => {
    try {
      if (!isRefused) writer?.update();
    } catch (error) {
      isRefused = true;
      view.report('json-ld-unavailable', error);
    }
  };
  const update = () => {
    if (writer) write();
    else if (host.jsonLd !== null)
      loading ??= import('./json-ld.js').then(
        (module) => {
          writer = new module.JsonLdWriter(view);
          write();
        },
        (error: unknown) => {
          view.report('json-ld-unavailable', error);
        },
      );
  };
  host.addController({
    hostConnected: update,
    hostUpdated: update,
    hostDisconnected: () => writer?.remove(),
  });
}
