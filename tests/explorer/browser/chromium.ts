/** How Chromium is started where it draws by software alone and asks nobody but this machine. */
export const CHROMIUM = {
  executablePath: process.env['DATELINE_CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
