import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { readStore, STORE } from './install.mjs';

const ORDER = '{"total":"200.00","placedAt":"2026-10-31T12:00:00-04:00","country":"US"}';

/** Each command on the demo's store, and what can be asked of all of them. */
export function testCommands({ run, json, read, write }) {
  test('the seed store is sound, and nothing is found in it', () => {
    for (const command of ['validate', 'lint']) assert.equal(run(command, STORE).status, 0, command);
    assert.deepEqual(json('validate', STORE), { valid: true, problems: [] });
    assert.deepEqual(json('lint', STORE), { findings: [] });
  });

  test('validate names line, column, path and remedy', () => {
    const file = write(
      'broken.json',
      '{\n  "version": 1,\n  "defaultLocale": "en",\n  "topics": [],\n  "entries": [{}]\n}',
    );
    const { status, stdout } = run('validate', file);
    assert.equal(status, 1);
    assert.match(stdout, /broken\.json:5:15 error missing-id \/entries\/0\/id\n {2}.*give /u);
    const [problem] = json('validate', file).problems;
    assert.deepEqual([problem.line, problem.column, problem.path], [5, 15, '/entries/0/id']);
  });

  test('lint finds a number that contradicts the policy; --fix puts the fact in and changes nothing else', () => {
    const text = readFileSync(STORE, 'utf8');
    write('wrong.json', text.replace('dans les {{modification.window}}', 'dans les 48 heures'));
    const { findings } = json('lint', 'wrong.json');
    assert.deepEqual(
      findings.map(({ fact, fix }) => [fact, fix]),
      [['modification.window', '{{modification.window}}']],
    );
    assert.match(findings[0].excerpt, /48 heures/u);
    const { status, stdout } = run('lint', 'wrong.json');
    assert.equal(status, 1);
    assert.match(stdout, /48 heures → \{\{modification\.window\}\}/u);
    assert.equal(run('lint', 'wrong.json', '--fix', '--out', 'fixed.json').status, 0);
    assert.equal(read('fixed.json'), text);
  });

  test('nothing is overwritten without --force', () => {
    write('there.json', 'mine');
    const { status, stderr } = run('jsonld', STORE, '--out', 'there.json');
    assert.equal(status, 2);
    assert.match(stderr, /there\.json exists already.*--force/u);
    assert.equal(read('there.json'), 'mine');
    assert.equal(run('jsonld', STORE, '--out', 'there.json', '--force').status, 0);
    assert.match(read('there.json'), /schema\.org/u);
  });

  test('estimate says what the functions say, in words and as JSON', () => {
    const ask = ['estimate', STORE, '--order', write('order.json', ORDER), '--now', '2026-10-31T20:00:00Z'];
    const said = json(...ask);
    assert.deepEqual(Object.keys(said), ['cancellation', 'modification', 'delivery']);
    assert.deepEqual(said.cancellation.fee, { amount: 300, currency: 'USD', scale: 2 });
    assert.match(run(...ask).stdout, /^Cancelling: open, until .*, fee \$3\.00, refund \$197\.00$/mu);
  });

  test('estimate says which part of an order it cannot read', () => {
    for (const [order, said] of Object.entries({
      '{"total":200,"placedAt":"2026-10-31T12:00:00Z"}': /total/u,
      '{"total":"200.00"}': /placedAt/u,
      '[]': /order\.json/u,
      null: /order\.json/u,
    })) {
      const ask = ['estimate', STORE, '--order', write('order.json', order), '--now', '2026-10-31T20:00:00Z'];
      const { status, stderr } = run(...ask);
      assert.equal(status, 1, stderr);
      assert.match(stderr, said);
      assert.doesNotMatch(stderr, /\n\s+at /u);
    }
  });

  test('render needs no script and fills the facts in', () => {
    const { stdout } = run('render', STORE, '--locale', 'fr');
    assert.equal(stdout.match(/<details /gu).length, readStore().entries.length);
    assert.match(stdout, /dans les 24\s+heures/u);
    assert.doesNotMatch(stdout, /<script|\{\{|href="#calculator"/u);
    assert.equal(json('render', STORE, '--locale', 'fr').html, stdout.trimEnd());
  });

  test('jsonld keeps to what the policy says', () => {
    const {
      '@graph': [shop, ...others],
    } = json('jsonld', STORE, '--locale', 'fr');
    assert.deepEqual(others, []);
    const rights = new Set(readStore().policy.statutory.flatMap(({ countries }) => countries));
    for (const { applicableCountry, returnPolicyCategory } of shop.hasMerchantReturnPolicy)
      if (applicableCountry.some((country) => rights.has(country)))
        assert.doesNotMatch(returnPolicyCategory, /NotPermitted/u);
    const [free, paid] = shop.hasShippingService.shippingConditions;
    assert.equal(free.orderValue.minValue, 149.01);
    assert.deepEqual([free.transitTime.duration.minValue, free.transitTime.duration.maxValue], [5, 10]);
    assert.equal(paid.shippingRate, undefined);
    assert.doesNotMatch(JSON.stringify(shop), /cutoffTime|restockingFee/u);
    const [, faq] = json('jsonld', STORE, '--faq-page')['@graph'];
    assert.equal(faq.mainEntity.length, readStore().entries.length);
  });

  test('bad usage exits with 2 and says what to do; as JSON where that was asked for', () => {
    const wrong = {
      '': /Usage: faq-widget/u,
      [`frobnicate ${STORE}`]: /choose from validate, lint/u,
      lint: /lint needs a file/u,
      [`lint ${STORE} --nope`]: /--nope/u,
      [`validate ${STORE} --fix`]: /validate has no option --fix/u,
      'lint nowhere.json': /There is no file nowhere\.json/u,
      [`estimate ${STORE}`]: /--order ORDER\.json/u,
      [`render ${STORE} --locale x_y!`]: /language tag/u,
    };
    for (const [line, said] of Object.entries(wrong)) {
      const args = line.split(' ').filter(Boolean);
      const { status, stderr, stdout } = run(...args);
      assert.equal(status, 2, line);
      assert.match(stderr, said);
      assert.equal(stdout, '');
      const { error } = json(...args);
      assert.equal(error.code, 'usage');
      assert.match(error.message, said);
    }
  });
}
