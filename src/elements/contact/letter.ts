import type { ContactState } from './view.js';

/** What a mail, a chat or a shared message is about: the page's subject, else the order, else the topic. */
export function subjectOf({
  host,
  entries,
  translator: { t },
  orderNumber,
  topicName,
}: ContactState): string {
  const order = orderNumber && t('contact.mail.order', { orderNumber });
  const about = host.subject || (entries.get('topic') && topicName);
  return [about, order].filter(Boolean).join(' – ') || t('contact.mail.subject');
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
    [t('contact.topic'), topicName],
  ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return [entries.get('message').trim(), lines.join('\n'), context.trim()].filter(Boolean).join('\n\n');
}
