'use server'
import { action, type CommandResult } from '@/lib/action'
import { confirmAppointment } from './confirmation-commands'
import { amendDeputy, appointDeputy, endDeputy } from './deputy-commands'
import { amendHolding, endHolding, fillSeat, handOver, replaceHolder } from './holder-commands'
import { inviteMember } from './invitation-commands'
import { amendOwnDetails } from './own-commands'
import * as schema from './schema'
import { addSeat, amendSeat, endSeat, passSeat } from './seat-commands'
import { nameSectorNominator, passSectorSeats } from './sector-commands'
import { undoChange, undoOwnChange } from './undo-commands'

const seat = { scope: 'network', permission: 'members.seat' } as const
/** The open row of the seat, with the way back. */
const toSeat = (result: CommandResult, form: FormData, lng: string) => `/${lng}/networks/${String(form.get('network'))}/work/members?edit=${result.ids?.[0] ?? ''}&done=${result.undo ?? ''}#open`

export const fillSeatAction = action({ name: 'members.fillSeat', ...seat, schema: schema.fillSeatSchema, command: fillSeat, goTo: toSeat })
export const replaceHolderAction = action({ name: 'members.replaceHolder', ...seat, schema: schema.replaceHolderSchema, command: replaceHolder })
export const amendHoldingAction = action({ name: 'members.amendHolding', ...seat, schema: schema.amendHoldingSchema, command: amendHolding })
export const endHoldingAction = action({ name: 'members.endHolding', ...seat, schema: schema.endHoldingSchema, command: endHolding })
export const confirmAppointmentAction = action({ name: 'members.confirmAppointment', ...seat, schema: schema.confirmAppointmentSchema, command: confirmAppointment })
export const handOverAction = action({ name: 'members.handOver', ...seat, schema: schema.handOverSchema, command: handOver })
export const appointDeputyAction = action({ name: 'members.appointDeputy', ...seat, schema: schema.appointDeputySchema, command: appointDeputy })
export const amendDeputyAction = action({ name: 'members.amendDeputy', ...seat, schema: schema.amendDeputySchema, command: amendDeputy })
export const endDeputyAction = action({ name: 'members.endDeputy', ...seat, schema: schema.endDeputySchema, command: endDeputy })
export const addSeatAction = action({ name: 'members.addSeat', ...seat, schema: schema.addSeatSchema, command: addSeat, goTo: toSeat })
export const amendSeatAction = action({ name: 'members.amendSeat', ...seat, schema: schema.amendSeatSchema, command: amendSeat })
export const endSeatAction = action({ name: 'members.endSeat', ...seat, schema: schema.endSeatSchema, command: endSeat })
export const passSeatAction = action({ name: 'members.passSeat', ...seat, schema: schema.passSeatSchema, command: passSeat })
export const passSectorSeatsAction = action({ name: 'members.passSectorSeats', ...seat, schema: schema.passSectorSeatsSchema, command: passSectorSeats })
export const nameSectorNominatorAction = action({ name: 'members.nameSectorNominator', ...seat, schema: schema.nameSectorNominatorSchema, command: nameSectorNominator })
export const undoChangeAction = action({ name: 'members.undoChange', ...seat, schema: schema.undoChangeSchema, command: undoChange })
export const inviteMemberAction = action({ name: 'members.inviteMember', scope: 'network', permission: 'members.invite', schema: schema.inviteMemberSchema, command: inviteMember })
export const amendOwnDetailsAction = action({ name: 'members.amendOwnDetails', scope: 'network', permission: 'members.read', schema: schema.amendOwnDetailsSchema, command: amendOwnDetails })
export const undoOwnChangeAction = action({ name: 'members.undoOwnChange', scope: 'network', permission: 'members.read', schema: schema.undoChangeSchema, command: undoOwnChange })
