// Two colleagues in one group: a mention, the answer with its source, the source opened at the sentence, a button: node group-talk.mjs BOT
import assert from 'node:assert/strict';
import { ANSWER, QUESTION } from './kit/directline.mjs';
import { open, until } from './kit/browser.mjs';
import { colleague, inView } from './kit/colleague.mjs';

const bot = process.argv[2];
const browser = await open();
try {
  const [wang, chen] = await Promise.all([colleague(browser, bot, 'wang'), colleague(browser, bot, 'chen')]);
  await Promise.all([wang.room('road'), chen.room('road')]);

  // Words that are not for the bot get no answer.
  await wang.type('明天下午我不在');
  await wang.send();
  await chen.line('明天下午我不在').waitFor();

  await wang.mention('會', '會議小幫手');
  await wang.type(QUESTION);
  await wang.shot('group-mention');
  await wang.send();

  // Both see it, below the question and as a reply to it.
  for (const one of [wang, chen]) {
    const answer = one.line(ANSWER).last();
    await answer.waitFor({ timeout: 60_000 });
    assert.equal(await answer.getAttribute('data-by'), 'bot');
    assert.match(await answer.getByTestId('quoted').innerText(), /零用金/);
    const told = one.page.locator('[data-testid="line"][data-by="bot"]').filter({ hasNotText: '查詢中' }); // on a busy machine the asker is told so
    assert.equal(await told.count(), 1, 'one answer, to the one question');
  }

  await wang.shot('group-answer-asker');
  await chen.shot('group-answer-colleague');

  // The colleague who did not ask opens the source; the sentence is in view.
  const answer = chen.line(ANSWER).last();
  const quote = await answer.locator('blockquote').first().innerText();
  await answer.getByTestId('citation-link').first().click();
  const cited = chen.page.frameLocator('[data-testid="minutes-panel"] iframe').locator('mark.cited');
  await cited.first().waitFor();
  assert.ok(quote.includes((await cited.allInnerTexts()).join('').trim()), 'what is marked is what was quoted');
  await until(() => inView(cited.first()), 'the sentence is in view');
  await chen.shot('group-citation');
  assert.ok(await inView(chen.page.getByTestId('panel-close')), 'it can be closed');
  await chen.page.getByTestId('panel-close').click();

  const button = answer.getByTestId('card-button').first();
  const label = await button.innerText();
  await button.click();
  await chen.page.getByTestId('pressed').filter({ hasText: label }).waitFor();
  await until(async () => (await chen.page.locator('[data-testid="line"][data-by="bot"]').count()) > 1, 'the button is answered');
  await chen.shot('group-button');

  assert.deepEqual([...wang.problems, ...chen.problems], []);
} finally {
  await browser.close();
}
