import type { Entity } from '../../../model/entity.ts'
import { foldName, type EntityId } from '../../../model/id.ts'
import type { Reading } from '../../../model/reading.ts'
import { changeEntities } from './entity-in.ts'

/** Calls an entity by another name in each article; what articles call it stays among its names. */
export function renameEntity(reading: Reading, entity: EntityId, name: string): Reading {
  return changeEntities(reading, entity, (one) => ({
    ...one,
    name,
    aliases: others([one.name, ...one.aliases], name),
    nameGiven: true,
  }))
}

/** Gives an entity a further name. */
export function addAlias(reading: Reading, entity: EntityId, alias: string): Reading {
  const key = foldName(alias)
  return changeEntities(reading, entity, (one) =>
    [one.name, ...one.aliases].some((name) => foldName(name) === key)
      ? one
      : { ...one, aliases: [...one.aliases, alias] },
  )
}

/** Takes a name from an entity; an article that calls it so calls it by `name`. */
export function removeAlias(reading: Reading, entity: EntityId, alias: string, name: string): Reading {
  const key = foldName(alias)
  return changeEntities(reading, entity, (one) => {
    if (foldName(one.name) === key) return { ...one, name, aliases: others(others(one.aliases, alias), name) }
    const aliases = others(one.aliases, alias)
    return aliases.length === one.aliases.length ? one : { ...one, aliases }
  })
}

function others(names: Entity['aliases'], name: string): readonly string[] {
  const key = foldName(name)
  return names.filter((one) => foldName(one) !== key)
}
