import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../errors.ts';

/*
 * What every HTTP server of the project does alike, whatever it serves: bodies of a bounded size, and each refusal as
 * JSON with a code, in the form of an error of the graph. Nothing of the inside is shown: no stack, no path, no address.
 */

const refuse = (response: Response, status: number, code: ErrorCode, message: string, more: Record<string, unknown> = {}): void => {
  response.status(status).json({ errors: [{ message, extensions: { code, ...more } }] });
};

/** An app that tells nobody what it is made of. */
export function newApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  return app;
}

/** Takes GET and POST alone, and of POST only JSON, which a page of another site cannot send without being asked for leave first. */
export const graphBody = (bytes: number): RequestHandler[] => [
  (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'POST') {
      response.set('allow', 'GET, POST');
      refuse(response, 405, 'BAD_USER_INPUT', `The graph takes GET and POST, not ${request.method}.`);
    } else if (request.method === 'POST' && !request.is('application/json'))
      refuse(response, 415, 'BAD_USER_INPUT', 'Send the operation as JSON, with the header content-type: application/json.');
    else next();
  },
  express.json({
    limit: bytes,
    // What was signed is the body as it came.
    verify: (request, _, body) => void Object.assign(request, { rawBody: body }),
  }),
];

const unknownPath: RequestHandler = (_, response) => refuse(response, 404, 'NOT_FOUND', 'There is nothing at this address. The graph is at /graphql.');

/** What each refusal is in HTTP; any other says that something did not answer. */
const statuses: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

const failed =
  (log: (line: string) => void): ErrorRequestHandler =>
  (error: (Error & { type?: string; status?: number; length?: number; limit?: number }) | GraphQLError, _, response, next) => {
    if (response.headersSent) next(error);
    else if (error instanceof GraphQLError) {
      const status = statuses[String(error.extensions.code)] ?? 503;
      if (status === 401) response.set('www-authenticate', 'Bearer error="invalid_token"');
      response.status(status).json({ errors: [{ message: error.message, extensions: error.extensions }] });
    }
    else if (error.type === 'entity.too.large')
      refuse(response, 413, 'LIMIT_EXCEEDED', `The body of a request may have ${error.limit} bytes.`, { limit: 'bodyBytes', value: error.length ?? null, bound: error.limit });
    else if (error.type === 'entity.parse.failed') refuse(response, 400, 'BAD_USER_INPUT', 'The body of the request is not valid JSON.');
    else if (error.status === 415) refuse(response, 415, 'BAD_USER_INPUT', 'The body of the request has an encoding that is not known here. Send it as UTF-8.');
    else if (error.status !== undefined && error.status >= 400 && error.status < 500) refuse(response, error.status, 'BAD_USER_INPUT', 'The request is malformed.');
    else {
      const requestId = randomUUID();
      log(`${requestId} ${error.stack ?? error.message}`);
      refuse(response, 500, 'INTERNAL', `Something went wrong on our side. If it goes on, tell us the number ${requestId}.`, { requestId });
    }
  };

const malformed: Record<string, [status: string, message: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The head of a request may have 16 kB. Send long operations by POST.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time.'],
};

/** Closes an app: what no route has answered, and what went wrong in one. */
export function closeApp(app: Express, log: (line: string) => void): Express {
  app.use(unknownPath);
  app.use(failed(log));
  return app;
}

/** Answers what is no HTTP, or too slow, or has too large a head, which reaches no app. */
export function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] = malformed[error.code ?? ''] ?? ['400 Bad Request', 'The request is malformed.'];
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } }] });
  socket.end(`HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`);
}
