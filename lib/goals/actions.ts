'use server'
import { action, type CommandResult } from '@/lib/action'
import { proposeGoal, rewordGoal } from './commands'
import { adoptGoal, endGoal, judgeGoal, showGoal } from './course-commands'
import { adoptGoalSchema, endGoalSchema, judgeGoalSchema, proposeGoalSchema, rewordGoalSchema, showGoalSchema } from './schema'

const toGoal = (result: CommandResult, form: FormData, lng: string) => `/${lng}/networks/${String(form.get('network'))}/work/goals/${String(result.ids?.[0])}`

export const proposeGoalAction = action({ name: 'goals.propose', scope: 'network', permission: 'goals.propose', schema: proposeGoalSchema, command: proposeGoal, goTo: toGoal })
export const rewordGoalAction = action({ name: 'goals.reword', scope: 'network', permission: 'goals.propose', schema: rewordGoalSchema, command: rewordGoal, goTo: toGoal })
export const adoptGoalAction = action({ name: 'goals.adopt', scope: 'network', permission: 'goals.adopt', schema: adoptGoalSchema, command: adoptGoal })
export const judgeGoalAction = action({ name: 'goals.judge', scope: 'network', permission: 'goals.judge', schema: judgeGoalSchema, command: judgeGoal })
export const endGoalAction = action({ name: 'goals.end', scope: 'network', permission: 'goals.adopt', schema: endGoalSchema, command: endGoal })
export const showGoalAction = action({ name: 'goals.show', scope: 'network', permission: 'goals.adopt', schema: showGoalSchema, command: showGoal })
