import type { HostedChat } from './chat.js';
import { ChatError } from './chat-error.js';

/** Where each provider documents its script to be. Nothing else is loaded, but for a self-hosted Chatwoot. */
export const ORIGINS = {
  intercom: 'https://widget.intercom.io',
  crisp: 'https://client.crisp.chat',
  tawk: 'https://embed.tawk.to',
  zendesk: 'https://static.zdassets.com',
  tidio: 'https://code.tidio.co',
  livechat: 'https://cdn.livechatinc.com',
  chatwoot: 'https://app.chatwoot.com',
  helpscout: 'https://beacon-v2.helpscout.net',
} as const satisfies Record<HostedChat['provider'], string>;

/**
 * An id on its way into an address. The schema has checked it more closely; whoever comes around the schema gets here.
 *
 * @throws {ChatError} Where it holds more than a few ASCII letters, digits and hyphens.
 */
export function checked(id: string): string {
  if (/^[A-Za-z\d-]{1,64}$/u.test(id)) return id;
  throw new ChatError(
    'unavailable',
    `${JSON.stringify(id)} is no id of a chat: give it as the provider shows it.`,
  );
}

export interface ScriptOptions {
  readonly id?: string | undefined;
  readonly nonce?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** One more origin that the page's own script vouches for: https, or that of the page. */
  readonly origin?: string | undefined;
}

const scripts = new Map<string, Promise<void>>();

/**
 * Appends a provider's script; once for each address, unless it failed. That it has run says little: wait for the
 * provider's own signal.
 *
 * @throws {ChatError} `blocked` when the browser could not or would not have it: offline, a 404, the page's
 *   Content-Security-Policy or Trusted Types, an ad blocker. No element is left behind then.
 */
export function loadScript(url: URL, options: ScriptOptions = {}): Promise<void> {
  const { href } = url;
  const known = scripts.get(href);
  if (known) return known;
  const loading = append(url, options).catch((cause: unknown) => {
    scripts.delete(href);
    const remedy = `allow ${url.origin} in the Content-Security-Policy, or look for an ad blocker`;
    throw new ChatError('blocked', `${href} was not loaded: ${remedy}.`, { cause });
  });
  scripts.set(href, loading);
  return loading;
}

async function append(url: URL, { id, nonce, attributes = {}, origin }: ScriptOptions): Promise<void> {
  const script = document.createElement('script');
  script.src = trusted(url, origin);
  if (id) script.id = id;
  if (nonce) script.nonce = nonce;
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  try {
    await new Promise((done, fail) => {
      script.onload = done;
      script.onerror = fail;
      document.head.append(script);
    });
  } catch (event) {
    script.remove();
    throw event;
  }
}

type CreateScriptURL = (href: string, origin?: string) => string;
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: CreateScriptURL },
  ): { createScriptURL: CreateScriptURL };
}

/** The page's Content-Security-Policy must name it where it restricts `trusted-types`. */
const POLICY = 'faq-widget#chat';
let policy: { createScriptURL: CreateScriptURL } | undefined;

/** The address as the sink of a script's address wants it: a TrustedScriptURL where there is such a thing. */
function trusted(url: URL, origin?: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: allowed });
  return policy ? policy.createScriptURL(url.href, origin) : allowed(url.href, origin);
}

/** Lets through what a provider documents, and the one origin that the page vouches for. */
function allowed(href: string, origin?: string): string {
  const url = new URL(href);
  const isDocumented = Object.values<string>(ORIGINS).includes(url.origin);
  const isSafe = url.protocol === 'https:' || url.origin === window.origin;
  if (isDocumented || (url.origin === origin && isSafe)) return href;
  throw new TypeError(`${url.origin} is no host of a chat provider.`);
}
