// The training of the sample minutes that everybody of 資訊局 is to take, as the bot tells of it.
export const TRAINING = '資通安全通識';

// What a person waits for at most; a machine may be busy.
export const PATIENCE = { timeout: 60_000 };

// By the lines in which a message names its duties: ・待辦 99, and below it what it is.
export const numberOf = text => text.match(new RegExp(`・待辦 (\\d+)[^\\n]*\\n[^\\n]*${TRAINING}`))[1];

export const button = (line, label) => line.getByTestId('card-button').getByText(label, { exact: true });

export const linesOfBot = one => one.page.locator('[data-testid="line"][data-by="bot"]');

// So that a picture shows all of a digest.
export const TALL = { viewport: { width: 1280, height: 1500 } };
