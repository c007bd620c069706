const { existsSync } = require('node:fs');

const chromium = '/usr/bin/chromium';
if (process.env.CHROME_BIN === undefined && existsSync(chromium)) process.env.CHROME_BIN = chromium;

module.exports = (config) => {
  config.set({
    frameworks: ['jasmine'],
    plugins: [require('karma-jasmine'), require('karma-chrome-launcher')],
    reporters: ['dots'],
    client: { jasmine: { random: true, timeoutInterval: 20_000 } },
    browsers: ['ChromeHeadlessHall'],
    browserNoActivityTimeout: 120_000,
    captureTimeout: 120_000,
    customLaunchers: {
      // Chromium refuses its sandbox to root, and a build machine often is root.
      ChromeHeadlessHall: {
        base: 'ChromeHeadless',
        flags: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      },
    },
    restartOnFileChange: false,
    singleRun: true,
  });
};
