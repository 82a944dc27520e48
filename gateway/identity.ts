import type { IncomingMessage } from 'node:http';
import { type Envelope, visitor } from '../services/kit/context.ts';
import { acceptedLanguages } from '../services/kit/text.ts';

/** Who asks, and in which languages. */
export const identify = ({ headers }: IncomingMessage): Envelope => ({ viewer: visitor, languages: acceptedLanguages(headers['accept-language']) });
