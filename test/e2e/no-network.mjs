// Loaded before a program (`node --import`): whoever reaches for the network is refused, and leaves a line in $NETWORK_LOG.
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

/** @returns {never} */
function refuse() {
  appendFileSync(process.env['NETWORK_LOG'] ?? '', `${new Error('reached for the network').stack}\n`);
  throw new Error('There is no network here.');
}

net.Socket.prototype.connect = refuse;
Object.assign(dns, { lookup: refuse, resolve: refuse });
Object.assign(dns.promises, { lookup: refuse, resolve: refuse });
