import 'server-only'
import type { Lng } from './languages'
import { texts } from './texts'

/**
 * What every form says about itself (being saved, saved when, not saved, conflict), for the `texts` of `Form` and `AutoForm`
 * (`FormTexts` in components/ui/outcome).
 * `{time}` and `{name}` stay open: only the form knows them. `timeZone` is the network's (IANA), else the reader's own clock.
 */
export function formTexts(lng: Lng, jurisdiction?: string | null, timeZone?: string) {
  const t = texts(lng, jurisdiction)
  const open = { time: '{time}', name: '{name}' }
  return {
    errorTitle: t('common:form.errorTitle'),
    saving: t('common:saving.saving'),
    saved: t('common:saving.saved', open),
    undo: t('common:button.undo'),
    undone: t('common:saving.undone'),
    redo: t('common:button.redo'),
    failed: t('common:saving.failed'),
    noConnection: t('common:saving.noConnection'),
    retry: t('common:button.tryAgain'),
    leave: t('common:saving.leave'),
    conflictTitle: t('common:conflict.title'),
    conflictMine: t('common:conflict.mine'),
    conflictTheirs: t('common:conflict.theirs', open),
    conflictUnknown: t('common:conflict.theirsUnknown', open),
    useMine: t('common:conflict.keepMine'),
    keepTheirs: t('common:conflict.keepTheirs'),
    decideLater: t('common:conflict.keepBoth'),
    joinBoth: t('common:conflict.join'),
    draftLeft: t('common:draft.left', open),
    draftSend: t('common:draft.send'),
    draftThrow: t('common:draft.throw'),
    timeZone,
  }
}
