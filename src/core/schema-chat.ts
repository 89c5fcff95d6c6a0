/**
 * The chat of the support settings: for each provider the ids that it needs, named as the provider calls them.
 * They end up in the address of a script or of a link, so their patterns are strict, and no address is ever read from
 * a document. `docs/chat.md` says where a merchant finds each of them.
 */
import * as v from 'valibot';
import { matching } from './schema-parts.js';

const UUID = /^[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}$/u;
const uuid = (name: string) => matching(UUID, `a ${name} such as "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"`);
const fieldId = v.optional(
  matching(/^\d{1,20}$/u, 'the id of a ticket field in quotes, such as "360012345678"'),
);
const LICENSE = 'a license number such as "12345678"';

const options = [
  v.object({
    provider: v.literal('intercom'),
    appId: matching(/^[a-z\d]{6,16}$/u, 'an app id such as "abc12345"'),
    /** Where the workspace's data are kept; `us` where absent. */
    region: v.optional(v.picklist(['us', 'eu', 'au'], '"us", "eu" or "au"')),
  }),
  v.object({ provider: v.literal('crisp'), websiteId: uuid('website id') }),
  v.object({
    provider: v.literal('tawk'),
    propertyId: matching(/^[\da-f]{24}$/u, 'a property id of 24 digits and letters a to f'),
    widgetId: matching(/^[a-z\d]{1,32}$/u, 'a widget id such as "default" or "1abc2def3"'),
  }),
  v.object({
    provider: v.literal('zendesk'),
    key: uuid('key'),
    /** Which of Zendesk's two widgets the key loads; where absent, it is asked itself, or else taken for messaging. */
    widget: v.optional(v.picklist(['messaging', 'classic'], '"messaging" or "classic"')),
    /** The ticket fields for what is handed over to messaging; without them, nothing is. */
    subjectFieldId: fieldId,
    orderNumberFieldId: fieldId,
  }),
  v.object({
    provider: v.literal('tidio'),
    publicKey: matching(/^[a-z\d]{32}$/u, 'a public key of 32 digits and small letters'),
  }),
  v.object({
    provider: v.literal('livechat'),
    license: v.union(
      [matching(/^[1-9]\d{0,14}$/u, LICENSE), v.pipe(v.number(), v.safeInteger(), v.minValue(1))],
      LICENSE,
    ),
  }),
  v.object({
    provider: v.literal('chatwoot'),
    websiteToken: matching(/^[A-Za-z\d]{8,64}$/u, 'a website token such as "b6BejyTTuxF4yPt61ZTZHjdB"'),
  }),
  v.object({ provider: v.literal('helpscout'), beaconId: uuid('beacon id') }),
  v.object({
    provider: v.literal('whatsapp'),
    phone: matching(
      /^[1-9]\d{6,14}$/u,
      'a number with its country code, digits alone, such as "15550100199" for +1 555 010 0199',
    ),
  }),
  v.object({
    provider: v.literal('messenger'),
    page: matching(
      /^(?=.{1,64}$)[A-Za-z\d]+(?:[.-][A-Za-z\d]+)*$/u,
      'the name of a page as in its address, such as "example.shop"',
    ),
  }),
  v.object({
    provider: v.literal('telegram'),
    username: matching(/^[A-Za-z][A-Za-z\d_]{3,31}$/u, 'a user name without @, such as "example_shop"'),
  }),
] as const;

const known = options.map(({ entries }) => `"${entries.provider.literal}"`).join(', ');

export const chatSchema = v.variant('provider', options, ({ path }) =>
  path ? `one of ${known}` : `an object with a provider, which is one of ${known}`,
);
