import { lookup, type LookupAddress } from 'node:dns'
import { Agent } from 'undici'
import { isInsideNumber } from './inside-address.ts'

/** What a connection fails with that would lead within. */
export class InsideAddress extends Error {}

/**
 * Connects to what is outside only: the number that a name is found to have is looked at in the moment in which it is
 * connected to, so that a name which is another's a moment later (DNS rebinding) leads nowhere.
 */
export const outsideAgent = new Agent({
  connect: {
    lookup: (host, options, done) => {
      lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
        if (error !== null) {
          done(error, [])
          return
        }
        const [first] = found
        if (first === undefined || found.some(({ address }) => isInsideNumber(address))) {
          done(new InsideAddress(`${host} is within.`), [])
        } else if (options.all === true) done(null, found)
        else done(null, first.address, first.family)
      })
    },
  },
})
