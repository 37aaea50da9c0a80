// Bars in a message of the bot, on the page itself with its styles and its rules: node group-bars.mjs BOT
import assert from 'node:assert/strict';
import { open } from './kit/browser.mjs';
import { colleague } from './kit/colleague.mjs';

const PICTURE = {
  title: '各單位逾期待辦（114年12月17日）',
  parts: ['一週內', '一個月內', '逾一個月'],
  rows: [
    { name: '資訊局', values: [4, 2, 6] },
    { name: '工務局養護工程處第二分隊', values: [1, 0, 3] },
    { name: '人事處', values: [3, 0, 0] },
    { name: '主計處', values: [0, 0, 0] },
  ],
};
const WORDS = '各單位逾期待辦（114年12月17日）：資訊局共12（一週內4、一個月內2、逾一個月6）；工務局養護工程處第二分隊共4（一週內1、逾一個月3）；人事處共3（一週內3）；主計處共0';

const browser = await open();
try {
  for (const [name, options] of Object.entries({
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  })) {
    const huang = await colleague(browser, process.argv[2], 'huang', options);
    await huang.room('hr');
    const refused = [];
    huang.page.on('console', message => message.type() === 'error' && refused.push(message.text()));
    await huang.page.evaluate(async picture => {
      const { lineNode } = await import('/chat/page/line.js');
      const line = { text: '資訊局有 12 件逾期待辦，其中 6 件逾一個月。', picture };
      const view = { me: 'huang', botName: '會議小幫手', isFirst: true, names: [], room: { count: 3, nameOf: () => '會議小幫手' }, quoted: () => null, on: {} };
      const thread = document.querySelector('.lines');
      const own = thread.cloneNode(false); // the page clears its own list of lines it does not know, whenever the room comes from the server
      own.removeAttribute('id');
      own.append(lineNode({ number: 999, at: '2025-12-17T01:00:00Z', line }, view));
      thread.after(own);
    }, PICTURE);

    const bars = huang.page.getByRole('img', { name: WORDS });
    await bars.scrollIntoViewIfNeeded();
    const drawn = await bars.evaluate(figure => [...figure.querySelectorAll('.bar')].map(bar => ({
      room: bar.getBoundingClientRect().width,
      parts: [...bar.children].map(part => ({ width: part.getBoundingClientRect().width, height: part.getBoundingClientRect().height, ground: getComputedStyle(part).backgroundColor })),
    })));
    drawn.forEach(({ room, parts }, row) => {
      const values = PICTURE.rows[row].values.filter(value => value > 0);
      assert.equal(parts.length, values.length, 'nothing owed, nothing drawn');
      values.forEach((value, index) => assert.ok(Math.abs(parts[index].width - room * value / 12) < 1 && parts[index].height > 15, `${name}: ${JSON.stringify(drawn)}`));
    });
    assert.equal(new Set(drawn[0].parts.map(part => part.ground)).size, 3, 'each part has a colour of its own');
    assert.ok((await huang.page.evaluate(() => document.documentElement.scrollWidth)) <= (options.viewport?.width ?? 1280), 'nothing sticks out to the right');
    await huang.shot(`bars-${name}`);
    assert.deepEqual([huang.problems, refused], [[], []], 'no style is refused');
  }
} finally {
  await browser.close();
}
