import type { ChatRequest, LinkedChat } from './chat.js';
import type { ChatSettings } from '../../core/schema.js';
import { draft } from './request.js';

/** Is this chat an address to follow, rather than a script to load? */
export function isLinkedChat(chat: ChatSettings): chat is LinkedChat {
  return chat.provider === 'whatsapp' || chat.provider === 'messenger' || chat.provider === 'telegram';
}

/**
 * The address of a chat in WhatsApp, Messenger or Telegram, with the request as a draft. It is for the `href` of a real
 * link (with `rel="noopener noreferrer"`): a window that a script opens may be blocked. Older Telegram apps drop the draft.
 *
 * Sources, as of 22 Nov 2026: https://faq.whatsapp.com (click to chat), https://core.telegram.org/api/links,
 * https://developers.facebook.com/documentation/business-messaging/messenger-platform/discovery/m-me-links
 */
export function chatLink(chat: LinkedChat, request: ChatRequest): string {
  const text = draft(request).toWellFormed(); // half an emoji would throw
  const query = text && `?text=${encodeURIComponent(text)}`;
  return addressOf(chat) + query;
}

function addressOf(chat: LinkedChat): string {
  switch (chat.provider) {
    case 'whatsapp':
      return `https://wa.me/${encodeURIComponent(chat.phone)}`;
    case 'messenger':
      return `https://m.me/${encodeURIComponent(chat.page)}`;
    case 'telegram':
      return `https://t.me/${encodeURIComponent(chat.username)}`;
  }
}
