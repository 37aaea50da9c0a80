// botframework-webchat on a page of another origin, in a browser: node webchat.mjs BOT
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { ANSWER, QUESTION } from './kit/directline.mjs';
import { open, page, shot } from './kit/browser.mjs';

const bot = process.argv[2];
const built = new URL('../webchat/node_modules/botframework-webchat/dist/webchat.js', import.meta.url);
const html = `<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><title>一個網站</title>
<style>html, body, #chat { height: 100%; margin: 0 }</style><div id="chat"></div><script src="/webchat.js"></script><script>
(async () => {
  const response = await fetch('${bot}directline/tokens/generate', { method: 'POST' });
  const { token } = await response.json();
  WebChat.renderWebChat({ directLine: WebChat.createDirectLine({ token, domain: '${bot}directline' }), locale: 'zh-TW' }, document.getElementById('chat'));
})();
</script>`;
const site = createServer((request, response) => {
  if (request.url === '/webchat.js') {
    response.setHeader('Content-Type', 'text/javascript');
    createReadStream(built).pipe(response);
  } else {
    response.setHeader('Content-Type', 'text/html');
    response.end(request.url === '/' ? html : '');
  }
});
await new Promise(resolve => site.listen(0, '127.0.0.1', resolve));

const browser = await open();
try {
  const problems = [];
  const context = await browser.newContext({ viewport: { width: 480, height: 800 }, locale: 'zh-TW' });
  const opened = await page(context, problems);
  await opened.goto(`http://127.0.0.1:${site.address().port}/`);

  await opened.getByText('已連線').waitFor({ state: 'attached' }); // before that, what is sent stays in the box
  const box = opened.getByTestId('send box text area').or(opened.locator('[data-id="webchat-sendbox-input"]')).first();
  await box.fill(QUESTION);
  await box.press('Enter');
  const answer = opened.locator('article', { hasText: ANSWER }).last();
  await answer.waitFor({ timeout: 60_000 });
  await shot(opened, 'webchat-answer');

  const link = answer.getByRole('link').first();
  assert.match(await link.getAttribute('href'), /\/minutes\/.*#p\d+/, 'the citation opens the minutes at the sentence');

  const [pressed] = await Promise.all([
    opened.waitForRequest(request => request.url().endsWith('/activities') && request.postDataJSON()?.value?.press), // from before: it may be quick
    opened.getByRole('button', { name: '👍' }).first().click(),
  ]);
  const { value } = pressed.postDataJSON();
  assert.ok(value.message, `the button says what it says and whose it is: ${pressed.postData()}`);
  await shot(opened, 'webchat-button');

  // A file, as a browser sends it: the bot takes it only from an admin, and says so.
  await opened.locator('input[type="file"]').setInputFiles({ name: '會議紀錄.txt', mimeType: 'text/plain', buffer: Buffer.from('一、洽悉。') });
  await box.press('Enter');
  await opened.locator('article', { hasText: '只有管理者可以新增會議紀錄' }).last().waitFor({ timeout: 30_000 });
  await opened.locator('article', { hasText: '會議紀錄.txt' }).first().waitFor();
  await shot(opened, 'webchat-file');

  assert.deepEqual(problems, []);
} finally {
  await browser.close();
  site.close();
}
