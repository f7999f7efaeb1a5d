import { z } from 'zod'

export const reportMyTaskSchema = z.object({ actionPoint: z.uuid('common:problem.notFound') })
