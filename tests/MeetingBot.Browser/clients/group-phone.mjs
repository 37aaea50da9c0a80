// The same page on a phone's width: node group-phone.mjs BOT
import assert from 'node:assert/strict';
import { ANSWER, QUESTION } from './kit/directline.mjs';
import { open, until } from './kit/browser.mjs';
import { colleague, inView } from './kit/colleague.mjs';

const WIDTH = 360;
const browser = await open();
try {
  const huang = await colleague(browser, process.argv[2], 'huang', { viewport: { width: WIDTH, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
  await huang.shot('phone-rooms');
  await huang.room('hr');
  await huang.mention('會', '會議小幫手');
  await huang.type(QUESTION);
  await huang.send();
  const answer = huang.line(ANSWER).last();
  await answer.waitFor({ timeout: 60_000 });
  await huang.shot('phone-answer');

  const wide = await huang.page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= WIDTH, `nothing sticks out to the right: ${wide}`);
  assert.ok(await inView(huang.page.getByTestId('composer-text')), 'one can go on writing');

  // There is no room beside the talk: the source opens in a tab of its own.
  const [minutes] = await Promise.all([huang.page.context().waitForEvent('page'), answer.getByTestId('citation-link').first().click()]);
  const cited = minutes.locator('mark.cited').first();
  await cited.waitFor();
  await until(() => inView(cited), 'the sentence is in view'); // it scrolls there
  await minutes.screenshot({ path: new URL('../../../artifacts/screenshots/phone-citation.png', import.meta.url).pathname });
  assert.ok((await minutes.evaluate(() => document.documentElement.scrollWidth)) <= WIDTH, 'the minutes fit too');

  await huang.page.getByTestId('back').click();
  await huang.page.getByTestId('room-list').waitFor();
  assert.deepEqual(huang.problems, []);
} finally {
  await browser.close();
}
