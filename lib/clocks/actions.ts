'use server'
import { action } from '@/lib/action'
import { planItem, rollOver } from './commands'
import { closeMyFeed, closeNetworkFeed, openMyFeed, openNetworkFeed } from './feed-commands'
import { arrangeItem, endItem, finishItem, moveItem, reopenItem, rewordItem, skipItem, undoItem } from './item-commands'
import * as schema from './schema'

const keep = { scope: 'network', permission: 'clocks.keep' } as const

export const planItemAction = action({
  name: 'clocks.plan', ...keep, schema: schema.planItemSchema, command: planItem,
  goTo: (result, form, lng) => `/${lng}/networks/${String(form.get('network'))}/work/clocks?year=${String(result.facts?.year)}&item=${String(result.facts?.item)}&done=${result.undo ?? ''}#open`,
})
export const rollOverAction = action({
  name: 'clocks.rollOver', ...keep, schema: schema.rollOverSchema, command: rollOver,
  goTo: (result, form, lng) => `/${lng}/networks/${String(form.get('network'))}/work/clocks?year=${String(result.facts?.year)}`,
})
export const finishItemAction = action({ name: 'clocks.finish', ...keep, schema: schema.itemSchema, command: finishItem })
export const skipItemAction = action({ name: 'clocks.skip', ...keep, schema: schema.skipItemSchema, command: skipItem })
export const reopenItemAction = action({ name: 'clocks.reopen', ...keep, schema: schema.itemSchema, command: reopenItem })
export const moveItemAction = action({ name: 'clocks.move', ...keep, schema: schema.moveItemSchema, command: moveItem })
export const arrangeItemAction = action({ name: 'clocks.arrange', ...keep, schema: schema.arrangeItemSchema, command: arrangeItem })
export const rewordItemAction = action({ name: 'clocks.reword', ...keep, schema: schema.rewordItemSchema, command: rewordItem })
export const endItemAction = action({ name: 'clocks.end', ...keep, schema: schema.itemSchema, command: endItem })
export const undoItemAction = action({ name: 'clocks.undo', ...keep, schema: schema.undoItemSchema, command: undoItem })
export const openNetworkFeedAction = action({ name: 'clocks.openFeed', ...keep, schema: schema.makeFeedSchema, command: openNetworkFeed })
export const closeNetworkFeedAction = action({ name: 'clocks.closeFeed', ...keep, schema: schema.revokeFeedSchema, command: closeNetworkFeed })
export const openMyFeedAction = action({ name: 'clocks.openMyFeed', scope: 'person', schema: schema.makeFeedSchema, command: openMyFeed })
export const closeMyFeedAction = action({ name: 'clocks.closeMyFeed', scope: 'person', schema: schema.revokeFeedSchema, command: closeMyFeed })
