import { Settings, SettingsError } from './settings.js';

/** Names of the settings that are complained of; none when all is well. */
function complaints(environment: Record<string, string>): string[] {
  try {
    new Settings(environment);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.sentences.map((one) => one.split(':')[0] ?? '');
  }
}

describe('Settings', () => {
  it('have a value for everything', () => {
    const { port, host, publicUrl, trustedProxies, secure } = new Settings({});
    expect({ port, host, publicUrl, trustedProxies, secure }).toEqual({
      ...{ port: 3000, host: '127.0.0.1', publicUrl: 'http://127.0.0.1:3000' },
      ...{ trustedProxies: [], secure: false },
    });
  });

  it('take what an office writes', () => {
    const written = new Settings({
      PORT: ' 8080 ',
      SMTP_URL: 'smtps://thu-ky%40xa.gov.vn:m%C3%A1t@mail.xa.gov.vn:465?from=thu-ky@xa.gov.vn',
      TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8, fd00::/8, loopback,',
      PUBLIC_URL: 'https://hop.xa.gov.vn/',
    });
    expect(written.port).toBe(8080);
    expect(written.publicUrl).toBe('https://hop.xa.gov.vn');
    expect(written.trustedProxies).toEqual(['127.0.0.1', '10.0.0.0/8', 'fd00::/8', 'loopback']);
  });

  const bad = {
    PORT: [' ', '-1', '70000', '3.5', '0x50', '1e3', 'abc'],
    SMTP_URL: ['mail.xa.gov.vn', 'smtp://', 'smtp://%zz@mail.xa.gov.vn', 'http://mail.xa.gov.vn'],
    TRUSTED_PROXIES: ['proxy', '10.0.0.0/99', '10.0.0.0/8/8', '10.0.0.256', '10.0.0.1;10.0.0.2'],
    PUBLIC_URL: ['hop.xa.gov.vn', 'ftp://hop.xa.gov.vn', 'https://'],
    MONGODB_URI: ['localhost:27017'],
    DIENHONG_DEMO: ['yes'],
    ALLOW_PLAIN_HTTP: ['1'],
    LOG_LEVEL: ['loud'],
  };
  for (const [name, values] of Object.entries(bad)) {
    it(`refuse a bad ${name} in one sentence`, () => {
      for (const value of values) expect(complaints({ [name]: value })).toEqual([name]);
    });
  }
});
