import type { ContactState } from './view.js';

/** The page's subject, else the topic; empty where there is neither. */
export function aboutOf({ host, topicName }: ContactState): string {
  return host.subject || topicName;
}

/** What a mail or a shared message is about: that, and the order. */
export function subjectOf(state: ContactState): string {
  const { translator, orderNumber } = state;
  const { t } = translator;
  const order = orderNumber && t('contact.mail.order', { orderNumber });
  return [aboutOf(state), order].filter(Boolean).join(' – ') || t('contact.mail.subject');
}

/** The whole message as one text, for where there are no fields. */
export function letterOf({
  entries,
  translator: { t },
  orderNumber,
  topicName,
  context,
}: ContactState): string {
  const lines = [
    [t('contact.orderNumber'), orderNumber],
    [t('contact.mail.topic'), topicName],
  ].flatMap(([label = '', value]) => (value ? [t('contact.mail.line', { label, value })] : []));
  return [entries.get('message').trim(), lines.join('\n'), context.trim()].filter(Boolean).join('\n\n');
}
