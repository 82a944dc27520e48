import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import { inRoot } from '../../services/kit/root.ts';

/** Examples in the order of the tabs: each is a file of its name in `examples`. */
export const examples = ['shark-fin', 'showcase', 'training-progress'] as const;

export type Example = (typeof examples)[number];

export const exampleText = (name: string): string => readFileSync(inRoot('gateway/explorer/examples', `${name}.graphql`), 'utf8');

/** Nothing comes from, or goes to, another address; no script or style stands in the page itself. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const require = createRequire(inRoot('package.json'));
/** A file of a package, which its `exports` would hide. */
const ofPackage = (name: string, file: string): string => join(dirname(require.resolve(`${name}/package.json`)), file);
const ours = (file: string): string => inRoot('gateway/explorer', file);

/** GraphiQL on this machine's own address, from files that npm has installed. */
export function explorer(shown: readonly Example[]): Router {
  const router = Router();
  const headers: RequestHandler = (_, response, next) => {
    response.set({ 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache' });
    next();
  };
  const files: Record<string, string> = {
    '/': ours('index.html'),
    '/explorer/explorer.js': ours('explorer.js'),
    '/explorer/explorer.css': ours('explorer.css'),
    '/explorer/react.js': ofPackage('react', 'umd/react.production.min.js'),
    '/explorer/react-dom.js': ofPackage('react-dom', 'umd/react-dom.production.min.js'),
    '/explorer/graphiql.js': ofPackage('graphiql', 'graphiql.min.js'),
    '/explorer/graphiql.css': ofPackage('graphiql', 'graphiql.min.css'),
  };
  // The folder is the root, since a path through a folder that begins with a dot would be refused.
  for (const [path, file] of Object.entries(files))
    router.get(path, headers, (_, response) => response.sendFile(file.slice(dirname(file).length + 1), { root: dirname(file), cacheControl: false }));
  router.get('/explorer/examples', headers, (_, response) => void response.json(shown.map(name => ({ query: exampleText(name) }))));
  return router;
}
