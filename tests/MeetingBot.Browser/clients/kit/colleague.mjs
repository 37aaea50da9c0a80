// Somebody of the sample people at the page of the group chat, in a browser window of their own.
import { page, shot } from './browser.mjs';

export async function colleague(browser, bot, account, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-TW', timezoneId: 'Asia/Taipei', ...options });
  const problems = [];
  const opened = await page(context, problems);
  await opened.goto(bot);
  await opened.locator(`[data-testid="choose-person"][data-account="${account}"]`).click();
  await opened.getByTestId('chat').waitFor();

  return {
    page: opened,
    problems,
    room: async id => {
      await opened.locator(`[data-testid="room"][data-room="${id}"]`).click();
      await opened.getByTestId('composer-text').waitFor();
    },
    privately: async () => {
      await opened.getByTestId('room').filter({ has: opened.locator('strong', { hasText: /^會議小幫手$/ }) }).click();
      await opened.getByTestId('composer-text').waitFor();
    },
    // As people do it: @ and the first letters, then a choice in the list.
    mention: async (letters, name) => {
      await opened.getByTestId('composer-text').pressSequentially(`@${letters}`);
      await opened.getByTestId('mention-option').filter({ hasText: name }).click();
    },
    type: words => opened.getByTestId('composer-text').pressSequentially(words),
    send: () => opened.getByTestId('send').click(),
    line: words => opened.getByTestId('line').filter({ hasText: words }),
    shot: name => shot(opened, name),
  };
}

// Whether a person sees all of it: within its window, and, where that is a frame, within the page around it too.
export const inView = locator => locator.evaluate(node => {
  for (let part = node; part; part = part.ownerDocument.defaultView.frameElement) {
    const box = part.getBoundingClientRect();
    const around = part.ownerDocument.defaultView;
    if (box.height === 0 || box.top < 0 || box.left < 0 || box.bottom > around.innerHeight || box.right > around.innerWidth) {
      return false;
    }
  }

  return true;
});
