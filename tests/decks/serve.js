// @ts-check
// Serves the decks of this folder with reveal.js beside them, on another host than the site that they embed.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = fileURLToPath(new URL('.', import.meta.url));
const decks = sirv(folder, { dev: true });
const reveal = sirv(fileURLToPath(new URL('../../node_modules/reveal.js/dist/', import.meta.url)), {
  dev: true,
});

const LARGE_BYTES = 1_500_000;

const server = createServer((request, response) => {
  // Decks and data may be read from anywhere, but what asks for its own site alone.
  if (!request.url?.startsWith('/own/')) response.setHeader('Access-Control-Allow-Origin', '*');
  if (request.url === '/large.json') {
    response.end(' '.repeat(LARGE_BYTES));
    return;
  }
  const notFound = () => {
    response.writeHead(404).end();
  };
  if (!request.url?.startsWith('/reveal.js/')) return decks(request, response, notFound);
  request.url = request.url.slice('/reveal.js'.length);
  reveal(request, response, notFound);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.close());
