import { v5, v7 } from 'uuid'

const NAMES = 'b1f8ce9e-6c6f-4d0b-9f2d-6a40a3c1d8e5'

/** A new row's id: UUIDv7, made in the app, so that ids sort by time and no sequence is shared between owners. */
export function newId(): string {
  return v7()
}

/** The lasting id of a row that is known by its name before it is stored (UUIDv5): the same name gives the same id everywhere. */
export function namedId(name: string): string {
  return v5(name, NAMES)
}
