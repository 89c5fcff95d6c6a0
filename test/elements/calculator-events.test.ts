import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AN_HOUR_AGO, choose, enter, NOW, show, status, verdict, until } from './calculator-support.js';
import { focus, record } from './support.js';

describe('faq-estimate', () => {
  const settled = (events: unknown[], count: number) => until(() => events.length >= count);

  it('tells each verdict once, when typing has settled', async () => {
    const calculator = await show({ country: 'US', placedAt: AN_HOUR_AGO });
    const estimates = record(document, 'faq-estimate');
    const times: number[] = [];
    for (const name of ['input', 'faq-estimate'])
      calculator.addEventListener(name, ({ timeStamp }) => times.push(timeStamp));
    await enter(calculator, 'total', '5');
    await settled(estimates, 6);
    expect(times[1]! - times[0]!).to.be.greaterThan(500);
    expect(estimates.map(({ kind }) => kind)).to.deep.equal([
      'cancellation',
      'modification',
      'return',
      'return',
      'return',
      'delivery',
    ]);
    const [{ verdict: cancellation } = { verdict: {} }] = estimates;
    expect(cancellation).to.include({ status: 'open', closesAt: '2026-11-24T03:50:00Z' });
    expect(cancellation).to.have.deep.property('refund', { amount: 500, currency: 'USD', scale: 2 });
    expect(JSON.parse(JSON.stringify(estimates))).to.deep.equal(estimates);

    estimates.length = 0;
    await sendKeys({ type: '.' }); // the same amount
    await choose(calculator, 'country', 'Fr');
    await settled(estimates, 1);
    expect(estimates.map(({ kind }) => kind))
      .to.include('delivery')
      .and.not.include('modification');
  });

  it('tells of the delivery alone where there is no total, and of nothing where something is wrong', async () => {
    const calculator = await show();
    const estimates = record(calculator, 'faq-estimate');
    await choose(calculator, 'country', 'Fr');
    await settled(estimates, 1);
    expect(estimates.map(({ kind }) => kind)).to.deep.equal(['delivery']);
    await enter(calculator, 'total', 'x');
    await until(() => status(calculator).startsWith('Please'));
    expect(estimates).to.have.length(1);
  });

  it('never tells of what a page sets, or of the clock', async () => {
    const calculator = await show({ country: 'US', total: '200' });
    const other = await show({ country: 'US' });
    const estimates = record(calculator, 'faq-estimate');
    calculator.total = '300';
    calculator.setAttribute('country', 'FR');
    calculator.now = '2026-11-23T12:50:00-05:00';
    await calculator.updateComplete;
    // What is typed later settles later.
    const later = record(other, 'faq-estimate');
    await enter(other, 'total', '1');
    await settled(later, 1);
    expect(estimates).to.deep.equal([]);
  });

  it('is over with the element', async () => {
    const [calculator, other] = [await show({ country: 'US' }), await show({ country: 'US' })];
    const estimates = record(calculator, 'faq-estimate');
    await enter(calculator, 'total', '1');
    calculator.remove();
    const later = record(other, 'faq-estimate');
    await enter(other, 'total', '1');
    await settled(later, 1);
    expect(estimates).to.deep.equal([]);
  });

  it('comes with what is said to a screen reader, the right of withdrawal first', async () => {
    const calculator = await show({ country: 'FR', placedAt: AN_HOUR_AGO, now: NOW });
    await enter(calculator, 'total', '200');
    await until(() => status(calculator) !== '');
    expect(status(calculator)).to.match(
      /^The law lets you .* \$200\.00\. You can change the order for another 23 hr, free of charge\. It arrives December /u,
    );
    calculator.parentElement!.lang = 'fr';
    await until(() => verdict(calculator).startsWith('Vous'));
    expect(status(calculator), 'in another language').to.equal('');
    expect(focus()).to.equal('Total de la commande (USD)');
  });
});
