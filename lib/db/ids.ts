import { v7 } from 'uuid'

/** A new row's id: UUIDv7, made in the app, so that ids sort by time and no sequence is shared between owners. */
export function newId(): string {
  return v7()
}
