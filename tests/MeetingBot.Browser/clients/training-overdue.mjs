// The first office day after the term: the manager's list names the one who has not taken the training: node training-overdue.mjs BOT
import assert from 'node:assert/strict';
import { open } from './kit/browser.mjs';
import { colleague } from './kit/colleague.mjs';
import { PATIENCE, TALL, TRAINING, button, linesOfBot, numberOf } from './kit/training.mjs';

const browser = await open();
try {
  const everybody = await Promise.all(['hsu', 'su', 'lin'].map(account => colleague(browser, process.argv[2], account, TALL)));
  const [hsu, su, lin] = everybody;
  await Promise.all(everybody.map(one => one.privately()));

  // The manager: who, by name, and the picture of the week.
  const list = hsu.line('本週逾期清單').first();
  await list.waitFor(PATIENCE);
  const number = numberOf(await list.innerText());
  assert.match(await list.innerText(), new RegExp(`・待辦 ${number}　已逾期3天，期限 115年2月27日（五）\\n.*${TRAINING}.*\\n　主辦：系統開發科的同仁　※1 位同仁還沒有完成：林志強`));
  const bars = list.getByTestId('bars');
  assert.match(await bars.getAttribute('aria-label'), /系統開發科/);
  assert.doesNotMatch(await bars.getAttribute('aria-label'), /林志強|許哲維/, 'bars are of units');
  await bars.scrollIntoViewIfNeeded(); // with the names above it
  await hsu.shot('training-overdue-manager');

  // The third hears of it; who has taken it does not, and the group hears nothing of what is overdue.
  const own = lin.line(TRAINING).filter({ hasText: '已逾期3天' });
  await own.waitFor(PATIENCE);
  await own.scrollIntoViewIfNeeded();
  await lin.shot('training-overdue-third');
  await su.line('已逾期').first().waitFor(PATIENCE); // of another duty: the day's messages are out
  assert.equal(await su.line('已逾期3天').count(), 0, 'who has finished is left in peace');
  await su.room('doit');
  await su.line('各位好').first().waitFor(PATIENCE);
  assert.equal(await su.line('已逾期').count(), 0, 'nobody is shown up before the group');

  // Late is better than never: the last part ends the duty.
  await button(own, `完成 ${number}`).click();
  await lin.line('您的部分已於').waitFor(PATIENCE);
  await hsu.type(`未完成 ${number}`);
  await hsu.send();
  await hsu.line('應完成 3 人，已完成 3，未完成 0').waitFor(PATIENCE);
  await hsu.shot('training-all-done');

  assert.deepEqual(everybody.flatMap(one => one.problems), []);
} finally {
  await browser.close();
}
