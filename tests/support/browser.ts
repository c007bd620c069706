/** How the tests start Chromium. */
export const chromium = {
  executablePath: process.env['CHROME_BIN'] ?? '/usr/bin/chromium',
  args: [
    '--disable-gpu',
    '--disable-dev-shm-usage',
    // Chromium refuses its sandbox to root, and a build machine often is root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
};

/** The sizes of experience: what people really hold in their hands. */
export const sizes = {
  tablet: { width: 1180, height: 820 },
  tabletUpright: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
  laptop: { width: 1440, height: 900 },
  wall: { width: 1920, height: 1080 },
} as const;
