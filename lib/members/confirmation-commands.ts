import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { today } from '@/lib/i18n/moments'
import { problem } from '@/lib/problem'
import type { ConfirmAppointment } from './schema'

/** Says that somebody still holds the seat: what a seat without a last day asks for once a year. Kept with name and day. */
export async function confirmAppointment(scope: NetworkScope, db: Db, { holder }: ConfirmAppointment): Promise<CommandResult> {
  const { networkId } = scope
  const day = new Date(today(scope.timeZone))
  if (!scope.userId) throw problem('common:problem.notFound', { status: 404 })
  if (!(await db.seatHolder.count({ where: { networkId, id: holder, ...inForce(day) } }))) throw problem('common:problem.notFound', { status: 404 })
  const id = newId()
  await db.appointmentConfirmation.create({ data: { networkId, id, holderId: holder, confirmedOn: day, confirmedBy: scope.userId, confirmedName: scope.name ?? '' }, select: { id: true } })
  return { ids: [holder, id] }
}
