import { rmSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { run } from './commands.mjs';
import { node24 } from './packages.mjs';

const host = 'fastdl.mongodb.org';

// The package knows the archive for every distribution and compares its checksum.
const fetchWithPackage = `
  import { MongoBinary } from 'mongodb-memory-server-core/lib/util/MongoBinary.js';
  const path = await MongoBinary.getPath({ downloadDir: process.env.MONGOD_DOWNLOAD });
  console.log('mongod at ' + path);
`;

/** The official download; undefined when its host cannot be reached. */
export async function downloadOfficialMongod(folder) {
  if (!(await hostAnswers())) return undefined;
  const downloadDir = join(folder, 'download');
  const { code, output } = await run(node24, ['--input-type=module', '-e', fetchWithPackage], {
    env: {
      ...process.env,
      MONGOD_DOWNLOAD: downloadDir,
      MONGOMS_PREFER_GLOBAL_PATH: 'false',
      MONGOMS_MD5_CHECK: 'true',
      MONGOMS_MAX_RETRIES: '0',
    },
    quiet: true,
    limitSeconds: 150,
  });
  const path = /^mongod at (.+)$/m.exec(output)?.[1];
  if (code === 0 && path !== undefined) return path;
  rmSync(downloadDir, { recursive: true, force: true });
  return undefined;
}

/** A few seconds must tell whether the host is there: behind some walls a connection is never answered. */
function hostAnswers() {
  return new Promise((resolve) => {
    const asking = request({ host, method: 'HEAD', path: '/', timeout: 4000 }, (answer) => {
      answer.resume();
      resolve(true);
    });
    asking.on('timeout', () => asking.destroy());
    asking.on('error', () => resolve(false));
    asking.end();
  });
}
