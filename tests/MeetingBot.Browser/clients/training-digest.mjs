// The morning's digest of a group, and two of three who tick a training off in it: node training-digest.mjs BOT
import assert from 'node:assert/strict';
import { open } from './kit/browser.mjs';
import { colleague } from './kit/colleague.mjs';
import { PATIENCE, TALL, TRAINING, button, linesOfBot, numberOf } from './kit/training.mjs';

const browser = await open();
try {
  const everybody = await Promise.all(['hsu', 'su', 'lin'].map(account => colleague(browser, process.argv[2], account, TALL)));
  const [hsu, su, lin] = everybody;
  await Promise.all(everybody.map(one => one.room('doit')));

  // Nobody asked: the office has opened. All three see the one message, in the words of the ruling.
  await Promise.all(everybody.map(one => one.line(TRAINING).first().waitFor(PATIENCE)));
  for (const one of everybody) {
    assert.equal(await linesOfBot(one).count(), 1, 'one digest a day');
    assert.match(await one.line(TRAINING).innerText(), /各位好.*期限 115年2月27日（五）.*「請同仁於115年2月27日前至「潮汐學苑」完成「資通安全通識」3小時課程。」/s);
  }

  const number = numberOf(await lin.line(TRAINING).innerText());
  const label = `完成 ${number}`;
  await button(lin.line(TRAINING), label).scrollIntoViewIfNeeded();
  await lin.shot('training-digest');

  // Two tick it off: the group hears how far it is, and each of the two that it is noted.
  for (const [one, done] of [[su, 1], [hsu, 2]]) {
    await button(one.line(TRAINING).first(), label).click();
    await one.line(`您的部分已於`).filter({ hasText: `待辦 ${number}` }).waitFor(PATIENCE);
    await Promise.all(everybody.map(other => other.line(`3 人中已有 ${done} 人完成`).waitFor(PATIENCE)));
  }

  assert.equal(await lin.line('您的部分').count(), 0, 'what is for one is shown to one');
  await su.shot('training-ticked');
  await lin.shot('training-ticked-seen-by-third');

  // Pressed twice it is answered twice and counts once.
  await button(su.line(TRAINING).first(), label).click();
  await su.line('您的部分').nth(1).waitFor(PATIENCE);
  assert.equal(await lin.line('人完成').count(), 2, 'the group hears nothing new');

  assert.deepEqual(everybody.flatMap(one => one.problems), []);
} finally {
  await browser.close();
}
