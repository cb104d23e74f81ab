import type { NodeSubject, ObjectTable } from '../compilation.ts'
import type { TypeName } from '../fields.ts'
import { linkList, linkPage, linkPageByType } from './link.ts'
import { compileCoordinates, compileDate } from './properties.ts'
import { compileRoles } from './role.ts'
import { statementPage } from './statement-page.ts'

/** The fields that one kind of entity has beside those of every entity. */
type OwnTable<Type extends TypeName> = Omit<ObjectTable<Type, NodeSubject>, keyof ObjectTable<'Entity', NodeSubject>>

/** The fields that only a person has. */
export const personFields: OwnTable<'Person'> = {
  roles: compileRoles,
  meetings: linkPage({
    coordinate: 'Person.meetings',
    types: ['PARTICIPATED_IN'],
    direction: 'OUTGOING',
    to: 'Meeting',
  }),
  statements: statementPage('Person.statements', '-[:MADE]->'),
  metWith: linkPage({ coordinate: 'Person.metWith', types: ['MET_WITH'], direction: 'BOTH', to: 'Person' }),
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
  meetings: linkPageByType({
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
  meetings: linkPageByType({ coordinate: 'Place.meetings', direction: 'BOTH', to: 'Meeting' }),
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
  date: (field, _query, { node }, level) => compileDate(node, field.fields, level),
  places: linkList({ types: ['HELD_IN'], direction: 'OUTGOING', to: 'Place' }),
  participants: linkPage({
    coordinate: 'Meeting.participants',
    types: ['PARTICIPATED_IN'],
    direction: 'INCOMING',
    to: 'Entity',
  }),
  organizers: linkList({ types: ['ORGANIZED'], direction: 'INCOMING', to: 'Entity' }),
}
