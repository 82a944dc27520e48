import { resolve } from 'node:path';
import { college } from '../services/college/index.ts';
import { StartError } from '../services/kit/errors.ts';
import { feedAt } from '../services/kit/http/feedHttp.ts';
import { type SubgraphName, subgraphNames } from '../services/kit/graph/sdl.ts';
import { type Listening, listen, serveSubgraph } from '../services/kit/http/server.ts';
import { settingsFrom } from '../services/kit/settings.ts';
import { type Opening, type Stored, openSubgraph } from '../services/kit/graph/subgraph.ts';
import { authFrom, sealFrom, tokensFrom, trustFrom } from '../services/kit/identity/trust.ts';
import { needs } from '../services/needs/index.ts';
import { partners } from '../services/partners/index.ts';
import { backup } from './backup.ts';
import { type SignIn, handedOn } from './identity.ts';
import { type Places, openGateway } from './index.ts';
import { removeDemonstration } from './demonstration.ts';
import { rebuildAlone, rebuildTogether } from './references.ts';
import { embeddedIssuer } from './issuer.ts';
import { restore } from './restore.ts';
import { type Supergraph, readSupergraph } from './supergraph.ts';

const opening = {
  college: (how: Opening) => openSubgraph(college, how),
  needs: (how: Opening) => openSubgraph(needs, how),
  partners: (how: Opening) => openSubgraph(partners, how),
};

const ports: Record<SubgraphName, number> = { college: 4001, needs: 4002, partners: 4003 };

const production = process.env.NODE_ENV === 'production';

const log = (line: string) => process.stderr.write(`${new Date().toISOString()} ${line}\n`);

const isSubgraph = (name: string | undefined): name is SubgraphName => (subgraphNames as readonly (string | undefined)[]).includes(name);

const isAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '');

/** The addresses of a setting, with commas between them. */
function addressesIn(variable: string, setting: string, example: string): string[] {
  return setting.split(',').map(text => {
    const address = text.trim();
    if (!isAddress(address)) throw new StartError(`${variable}=${address} is no address. Set one such as ${example}, or several with commas between them.`);
    return address;
  });
}

/** Where a subgraph of other processes listens: the addresses in `COLLEGE_URL` and so on, else its usual port on this machine. */
function addressesOf(name: SubgraphName): string[] {
  const variable = `${name.toUpperCase()}_URL`;
  const usual = `http://127.0.0.1:${ports[name]}`;
  return addressesIn(variable, process.env[variable] || usual, usual).map(address => address.replace(/\/(graphql\/?)?$/, ''));
}

/** Where the subgraphs of another supergraph are: as its file says, unless a setting says otherwise. A setting without a path means the path in the file, or `/graphql` where that gives no address. */
function placesOf({ subgraphs }: Supergraph, file: string): Places {
  return Object.fromEntries(
    subgraphs.map(({ name, address }) => {
      const variable = `${name.toUpperCase().replace(/\W/g, '_')}_URL`;
      const setting = process.env[variable];
      if (!setting && !isAddress(address)) throw new StartError(`Cannot serve the supergraph ${file}: it has no address of the subgraph ${name}. Set ${variable}.`);
      const path = URL.parse(address)?.pathname ?? '/graphql';
      const given = setting ? addressesIn(variable, setting, isAddress(address) ? address : 'http://127.0.0.1:4001/graphql') : [address];
      return [name, given.map(text => (new URL(text).pathname === '/' ? new URL(path, text).href : text))];
    }),
  );
}

/** One after the other, so that a first start loads them in an order that somebody who watches can follow. */
async function byName<V>(make: (name: SubgraphName) => Promise<V>): Promise<Record<SubgraphName, V>> {
  return { college: await make('college'), needs: await make('needs'), partners: await make('partners') };
}

/** Everything in one process, or one part of it: `gateway`, or `subgraph NAME`. */
async function start([part, name]: readonly string[]): Promise<Listening> {
  if (part === 'subgraph') {
    if (!isSubgraph(name)) throw new StartError(`${name === undefined ? 'Name the subgraph' : `There is no subgraph ${name}`}: npm run start:subgraph -- NAME, with one of ${subgraphNames.join(', ')}.`);
    const settings = settingsFrom(process.env, ports[name]);
    const trust = await trustFrom(process.env, name, { folder: settings.folder, gateway: process.env.GATEWAY_URL || 'http://127.0.0.1:4000', production });
    const subgraph = await opening[name](settings);
    const seal = await sealFrom(process.env, settings.folder);
    subgraph.follow(source => feedAt(source, addressesOf(source), seal), log);
    return serveSubgraph(subgraph, { ...settings, trust }, log);
  }
  if (part !== undefined && part !== 'gateway') throw new StartError(`${part} is not known. Start without a word, with gateway, or with subgraph NAME.`);
  const settings = settingsFrom(process.env, 4000);
  const file = process.env.SUPERGRAPH && resolve(process.env.SUPERGRAPH);
  if (file && part !== 'gateway') throw new StartError('SUPERGRAPH is a setting of npm run start:gateway: npm start runs the subgraphs of this project, and serves these.');
  const supergraph = file ? readSupergraph(file) : undefined;
  let places: Places;
  if (supergraph && file) places = placesOf(supergraph, file);
  else if (part === 'gateway') places = await byName(async name => addressesOf(name).map(address => `${address}/graphql`));
  else {
    const subgraphs = await byName(name => opening[name](settings));
    for (const subgraph of Object.values(subgraphs)) subgraph.follow(source => subgraphs[source].feed, log);
    places = subgraphs;
  }
  const address = process.env.GATEWAY_URL || `http://${settings.host}:${settings.port}`;
  const auth = authFrom(process.env, supergraph ? 'bearer' : 'signature');
  const signIn: SignIn =
    supergraph && auth === 'bearer'
      ? { tokens: handedOn }
      : {
          tokens: await tokensFrom(process.env, { folder: settings.folder, gateway: address, production }),
          issuer: production || process.env.OIDC_ISSUER ? undefined : (await embeddedIssuer(settings.folder, address, production)).router,
        };
  const seal = auth === 'bearer' ? undefined : await sealFrom(process.env, settings.folder);
  const gateway = await openGateway({ supergraph: supergraph?.sdl, places, seal, signIn, publicSeconds: settings.publicSeconds }, log);
  const listening = await listen(gateway.app, settings.host, settings.port);
  return {
    url: listening.url,
    async close() {
      await listening.close();
      await gateway.close();
    },
  };
}

/** Makes copies of others' records anew: of all subgraphs of the data folder, or of one whose owners run elsewhere. */
async function rebuildReferences(stored: Stored, name: string | undefined): Promise<string> {
  if (name === undefined) return rebuildTogether(stored);
  if (!isSubgraph(name)) throw new StartError(`There is no subgraph ${name}: npm run references:rebuild -- NAME, with one of ${subgraphNames.join(', ')}, or without a name for all.`);
  const seal = await sealFrom(process.env, stored.folder);
  return rebuildAlone(stored, name, source => feedAt(source, addressesOf(source), seal));
}

/** What is done to data and ends; each says in one line what it has done. */
const commands: Partial<Record<string, (stored: Stored, words: readonly string[]) => Promise<string>>> = {
  'remove-demonstration': removeDemonstration,
  'rebuild-references': (stored, [name]) => rebuildReferences(stored, name),
  backup: (stored, [file]) => backup(stored, file, process.env),
  restore: (stored, words) => restore(stored, words, process.env),
};

const line = (error: StartError) => `${error.message.replace(/\s+/g, ' ').trim()}\n`;

const parts = process.argv.slice(2);
let listening: Listening | undefined;
/** Answers what has been asked already, then ends. While it still starts there is nothing to answer, and what was begun to be loaded is undone. A command that is stopped has not done its work. */
const stop = () => void (listening?.close() ?? Promise.resolve()).then(() => process.exit(commands[parts[0] ?? ''] === undefined ? 0 : 1));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
// A process of several ends with the one that started it, however that ends.
if (process.connected === false) process.exit(1);
process.once('disconnect', stop);
try {
  const command = commands[parts[0] ?? ''];
  if (command !== undefined) {
    process.stdout.write(`${await command(settingsFrom(process.env, 4000), parts.slice(1))}\n`);
    process.exit(0);
  }
  listening = await start(parts);
  process.stdout.write(`Ready at ${listening.url}${parts[0] === 'subgraph' ? '/graphql' : ''}\n`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(line(error));
  process.exit(1);
}
