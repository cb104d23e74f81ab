import { STATUS_PART } from '../../../model/id.ts'
import type { NodeSubject, ObjectTable } from '../compilation.ts'
import type { TypeName } from '../fields.ts'
import { subquery } from '../level.ts'
import { PAGING } from '../page-arguments.ts'
import { linkList, linkPage, linkPageByType, plannablePage, plannablePageByType } from './link.ts'
import { compileCoordinates, compileDate, properties } from './properties.ts'
import { evidencePage } from './relationship.ts'
import { compileRoles } from './role.ts'
import { statementPage } from './statement-page.ts'

/** The fields that one kind of entity has beside those of every entity. */
type OwnTable<Type extends TypeName> = Omit<ObjectTable<Type, NodeSubject>, keyof ObjectTable<'Entity', NodeSubject>>

/** The fields that only a person has. */
export const personFields: OwnTable<'Person'> = {
  roles: compileRoles,
  meetings: plannablePage({
    coordinate: 'Person.meetings',
    types: ['PARTICIPATED_IN'],
    direction: 'OUTGOING',
    to: 'Meeting',
  }),
  statements: statementPage('Person.statements', '-[:MADE]->'),
  metWith: plannablePage({ coordinate: 'Person.metWith', types: ['MET_WITH'], direction: 'BOTH', to: 'Person' }),
  organizations: linkPageByType({
    coordinate: 'Person.organizations',
    direction: 'OUTGOING',
    to: 'Organization',
  }),
}

/** The fields that only an organization has. */
export const organizationFields: OwnTable<'Organization'> = {
  people: linkPageByType({
    coordinate: 'Organization.people',
    direction: 'INCOMING',
    to: 'Person',
  }),
  members: linkPage({
    coordinate: 'Organization.members',
    types: ['MEMBER_OF'],
    direction: 'INCOMING',
    to: 'Entity',
  }),
  memberOf: linkPage({
    coordinate: 'Organization.memberOf',
    types: ['MEMBER_OF'],
    direction: 'OUTGOING',
    to: 'Organization',
  }),
  meetings: plannablePageByType({
    coordinate: 'Organization.meetings',
    direction: 'OUTGOING',
    to: 'Meeting',
  }),
  statements: statementPage('Organization.statements', '-[:MADE]->'),
  locatedIn: linkList({ types: ['LOCATED_IN'], direction: 'OUTGOING', to: 'Place' }),
}

/** The fields that only a place has. */
export const placeFields: OwnTable<'Place'> = {
  coordinates: (field, _query, { node }, level) => compileCoordinates(node, field.fields, level),
  meetings: plannablePageByType({ coordinate: 'Place.meetings', direction: 'BOTH', to: 'Meeting' }),
  people: linkPage({ coordinate: 'Place.people', types: ['HOLDS_ROLE_AT'], direction: 'INCOMING', to: 'Person' }),
  organizations: linkPageByType({
    coordinate: 'Place.organizations',
    direction: 'BOTH',
    to: 'Organization',
  }),
  places: linkPage({ coordinate: 'Place.places', types: ['LOCATED_IN'], direction: 'INCOMING', to: 'Place' }),
  locatedIn: linkList({ types: ['LOCATED_IN'], direction: 'OUTGOING', to: 'Place' }),
}

/** The fields that only a meeting has. */
export const meetingFields: OwnTable<'Meeting'> = {
  ...properties('Meeting', 'status'),
  statusEvidence: {
    reads: PAGING,
    make: (field, query, { node }, level) => {
      const id = query.variable('id')
      level.calls.push(subquery([node], [`RETURN ${node}.id + '${STATUS_PART}' AS ${id}`]))
      return evidencePage(query, id, field, level)
    },
  },
  date: (field, _query, { node }, level) => compileDate(node, field.fields, level),
  places: linkList({ types: ['HELD_IN'], direction: 'OUTGOING', to: 'Place', ofMeeting: true }),
  participants: linkPage({
    coordinate: 'Meeting.participants',
    types: ['PARTICIPATED_IN'],
    direction: 'INCOMING',
    to: 'Entity',
    ofMeeting: true,
  }),
  organizers: linkList({ types: ['ORGANIZED'], direction: 'INCOMING', to: 'Entity', ofMeeting: true }),
}
