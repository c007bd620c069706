// Keeps the shell of the product, so that it opens without a line. Never touches /api: what is said in a meeting
// is not kept by a cache that nobody asked for.
const shell = 'dienhong-shell-1';
const kept = /\.(js|css|woff2|svg|png|webmanifest)$|^\/i18n\//;
const named = /-[\w-]{8}\.(js|css|woff2)$/;
/** Named files of some versions; the oldest ones beyond are thrown away. */
const mostNamed = 400;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(shell)
      .then((cache) => cache.add('/index.html'))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('dienhong-shell-') && name !== shell)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

// What the first page had loaded before this worker was there.
self.addEventListener('message', (event) => {
  const own = [...new Set(event.data)].filter((address) => {
    const { origin, pathname } = new URL(address);
    return origin === self.location.origin && kept.test(pathname);
  });
  event.waitUntil(
    caches
      .open(shell)
      .then((cache) => Promise.allSettled(own.map((address) => cache.add(address)))),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/api') || pathname.startsWith('/socket.io')) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (kept.test(pathname))
    event.respondWith(named.test(pathname) ? once(request) : fresh(request));
});

/** Any address is the same page; the newest is kept for the day without a line. */
async function page(request) {
  try {
    const answer = await fetch(request);
    const type = answer.headers.get('content-type') ?? '';
    if (answer.ok && type.startsWith('text/html')) {
      const cache = await caches.open(shell);
      await cache.put('/index.html', answer.clone());
    }
    return answer;
  } catch (error) {
    const known = await caches.match('/index.html');
    if (known === undefined) throw error;
    return known;
  }
}

/** A file whose name changes with its content is fetched once. */
async function once(request) {
  const known = await caches.match(request);
  if (known !== undefined) return known;
  const answer = await keep(request, await fetch(request));
  const cache = await caches.open(shell);
  const files = (await cache.keys()).filter(({ url }) => named.test(new URL(url).pathname));
  for (const file of files.slice(0, -mostNamed)) await cache.delete(file);
  return answer;
}

/** Sentences and icons: the newest, or the last one known. */
async function fresh(request) {
  try {
    return await keep(request, await fetch(request));
  } catch (error) {
    const known = await caches.match(request);
    if (known === undefined) throw error;
    return known;
  }
}

async function keep(request, answer) {
  if (answer.ok && answer.status === 200) {
    const cache = await caches.open(shell);
    await cache.put(request, answer.clone());
  }
  return answer;
}
