import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { clientAddress } from '../../src/cli/client-address.ts'
import { createClients } from '../../src/cli/clients.ts'

it.each([
  ['203.0.113.7', undefined, 0, '203.0.113.7'],
  ['::ffff:203.0.113.7', undefined, 0, '203.0.113.7'],
  ['::1', undefined, 0, '::1'],
  ['2001:DB8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
  ['2001:db8::6', undefined, 0, '2001:db8:0:0::/64'],
  ['10.0.0.1', '198.51.100.2', 0, '10.0.0.1'],
  ['10.0.0.1', '198.51.100.2', 1, '198.51.100.2'],
  ['10.0.0.1', 'anything, 198.51.100.2', 1, '198.51.100.2'],
  ['10.0.0.1', 'anything, 198.51.100.2, 10.0.0.2', 2, '198.51.100.2'],
  ['10.0.0.1', undefined, 1, '10.0.0.1'],
])(
  'of a connection from %s with %s, behind %i proxies, the client is at %s',
  (remoteAddress, forwarded, proxies, client) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    expect(clientAddress({ headers, socket: { remoteAddress } } as unknown as IncomingMessage, proxies)).toBe(client)
  },
)

it('holds programs of this machine to what is set for clients, and to no standard', () => {
  const from = (remoteAddress: string) => ({ headers: {}, socket: { remoteAddress } }) as unknown as IncomingMessage
  expect(createClients({}, 0).held(from('127.0.0.1'))).toBeUndefined()
  expect(createClients({ depth: 3 }, 0).held(from('::1'))).toBeUndefined()
  expect(createClients({ requestsPerMinute: 3 }, 0).held(from('127.0.0.1'))).toBe('127.0.0.1')
  expect(createClients({}, 1).held(from('127.0.0.1'))).toBe('127.0.0.1')
  expect(createClients({}, 0).held(from('192.0.2.1'))).toBe('192.0.2.1')
})
