/** The same questions and answers for all who are compared: made, not random, so that each run shows the same page. */

const VERBS =
  'cancel,change,return,exchange,track,insure,gift-wrap,collect,split,reserve,extend,repair,replace,combine,prepay,forward,postpone,personalise,resell,register'.split(
    ',',
  );
const THINGS =
  'order,parcel,voucher,subscription,pair of sneakers,raincoat,backpack,invoice,delivery,warranty,pre-order,sample,gift card,refund,customs form,size,colour,engraving,address,payment,watch,lamp,teapot,blanket,bicycle'.split(
    ',',
  );
const TIMES =
  'after I have paid,before it ships,during a sale,on a public holiday,from abroad,without an account,with a voucher,more than once,at the weekend,by telephone,in a shop,for somebody else,after thirty days,without the box,when it is late,if it arrives broken,while it is being made,from another country,after the trial,with express delivery'.split(
    ',',
  );
const TOPICS =
  'Before you buy,Payment,Making,Delivery,Tracking,Changes,Cancellation,Returns,Guarantee,Account'.split(',');
const SENTENCES = [
  'Yes, as long as the workshop has not started; the confirmation that you get by e-mail says until when.',
  'Each parcel is insured for its full value, and a signature is asked for above 200 euros.',
  'Our team looks at every request by hand and answers within two working days, often sooner.',
  'If the carrier reports a delay we write to you first, with a new date and a way to decide otherwise.',
  'What you have paid is sent back by the same way that you chose, within five days at most.',
  'Duties and taxes of your own country are not part of the price and are collected on arrival.',
  'Please keep the original box: it protects the goods best on their way back to us.',
  'A change of size costs nothing, and neither does the label for it.',
];
const STEPS = ['Open your account.', 'Choose the order.', 'Follow the link in the message that comes.'];

/**
 * So many entries under up to ten topics, each answer with two paragraphs and each third with a list.
 *
 * @param {number} count - At most 10,000, which all differ.
 * @returns {{ topic: string, id: string, question: string, paragraphs: string[], steps: string[] }[]}
 */
export function questions(count) {
  const topics = TOPICS.slice(0, Math.max(2, Math.min(TOPICS.length, Math.floor(count / 5))));
  const sentence = (n) => SENTENCES[n % SENTENCES.length];
  return Array.from({ length: count }, (_, n) => {
    const verb = VERBS[n % VERBS.length];
    const thing = THINGS[Math.floor(n / VERBS.length) % THINGS.length];
    const time = TIMES[Math.floor(n / VERBS.length / THINGS.length + n) % TIMES.length];
    return {
      topic: topics[Math.floor((n * topics.length) / count)],
      id: `q${n}`,
      question: `Can I ${verb} my ${thing} ${time}?`,
      paragraphs: [
        `${sentence(n)} To ${verb} your ${thing}, tell us number **${n + 1}**.`,
        `${sentence(n * 3 + 1)} ${sentence(n * 5 + 2)}`,
      ],
      steps: n % 3 === 0 ? STEPS : [],
    };
  });
}

/** An answer as HTML, as the compared pages hold it. */
export function answerHtml({ paragraphs, steps }) {
  const text = paragraphs.map((each) => `<p>${each.replace(/\*\*(.+?)\*\*/gu, '<strong>$1</strong>')}</p>`);
  return text.join('') + (steps.length ? `<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol>` : '');
}

/** All of them as a document of this widget. */
export function documentOf(entries) {
  const topics = [...new Set(entries.map(({ topic }) => topic))];
  const idOf = (topic) => `t${topics.indexOf(topic)}`;
  return {
    version: 1,
    defaultLocale: 'en',
    topics: topics.map((label) => ({ id: idOf(label), label })),
    entries: entries.map(({ topic, id, question, paragraphs, steps }) => ({
      id,
      topic: idOf(topic),
      question,
      answer: [...paragraphs, ...(steps.length ? [steps.map((step) => `1. ${step}`).join('\n')] : [])].join(
        '\n\n',
      ),
    })),
  };
}
