// @ts-check
// Serves build/ as a plain static host would, and nothing else:
//   PORT  the port; without it 4173 or the next one that is free
//   BASE  the only sub-path that answers, such as /a/b/; without it /
//   CSP   a Content-Security-Policy that comes with every answer, as strict hosts send it
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const build = fileURLToPath(new URL('../build/', import.meta.url));
const notFoundPage = `${build}404.html`;
if (!existsSync(notFoundPage))
  stop('There is no finished build/ to serve: run `npm start`, which builds it first.');

const notFound = readFileSync(notFoundPage);
const folders = new Set(
  readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'/index.html'.length)),
);
const files = sirv(build, { dev: false, etag: true, maxAge: 0, extensions: [] });
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');

const server = createServer((request, response) => {
  if (process.env.CSP) response.setHeader('Content-Security-Policy', process.env.CSP);
  const [path = '/', query] = (request.url ?? '/').split('?');
  if (!path.startsWith(base)) return sendNotFound(response);

  const inside = path.slice(base.length - 1);
  // Relative links in a folder's page are right only below its final slash.
  if (folders.has(inside)) {
    const location = query === undefined ? `${path}/` : `${path}/?${query}`;
    response.writeHead(301, { Location: location }).end();
    return;
  }
  request.url = inside.replace(/\/$/, '/index.html');
  files(request, response, () => sendNotFound(response));
});

let port = Number(process.env.PORT ?? 4173);
server.on('listening', () => console.log(`Anno is at http://localhost:${port}${base}`));
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  if (process.env.PORT !== undefined) stop(`Port ${port} is busy: give another one in PORT.`);
  port += 1;
  listen();
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
listen();

function listen() {
  server.listen(port, 'localhost');
}

/** @param {import('node:http').ServerResponse} response */
function sendNotFound(response) {
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
