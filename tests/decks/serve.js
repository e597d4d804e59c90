// @ts-check
// Serves the decks of this folder with reveal.js beside them, and the built deck of Slidev below /slidev/, on another host
// than the site that they embed.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = fileURLToPath(new URL('.', import.meta.url));
const decks = sirv(folder, { dev: true });
const reveal = sirv(fileURLToPath(new URL('../../node_modules/reveal.js/dist/', import.meta.url)), {
  dev: true,
});
// Slidev's router has an address for each slide, and one page for all of them.
const slidev = sirv(fileURLToPath(new URL('slidev/dist/', import.meta.url)), { dev: true, single: true });

// A page whose server forbids whatever is written inline, styles by one of the two usual ways.
const STRICT = {
  '/strict.html': "style-src 'self'",
  '/strict.html?nonce': "style-src 'nonce-deck'",
};

const LARGE_BYTES = 1_500_000;

const server = createServer((request, response) => {
  // Decks and data may be read from anywhere, but what asks for its own site alone.
  if (!request.url?.startsWith('/own/')) response.setHeader('Access-Control-Allow-Origin', '*');
  if (request.url === '/large.json') {
    response.end(' '.repeat(LARGE_BYTES));
    return;
  }
  for (const [path, styles] of Object.entries(STRICT)) {
    if (request.url !== path) continue;
    const policy = `default-src 'self'; script-src 'self' http://localhost:*; frame-src http:; ${styles}`;
    response.setHeader('Content-Security-Policy', policy);
  }
  const notFound = () => {
    response.writeHead(404).end();
  };
  for (const [path, serve] of Object.entries({ '/reveal.js/': reveal, '/slidev/': slidev })) {
    if (!request.url?.startsWith(path)) continue;
    request.url = request.url.slice(path.length - 1);
    return serve(request, response, notFound);
  }
  decks(request, response, notFound);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.close());
