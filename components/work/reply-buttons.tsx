import Link from 'next/link'
import { Form } from '@/components/ui/form'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { answerMyCallAction } from '@/lib/work/actions'

/** One press beside a call: I come. Every other answer is given at the meeting. */
export function ReplyButtons({ meeting, network, t }: { meeting: string; network: string; t: Texts }) {
  const other = <Link href={`/${t.lng}/networks/${network}/work/meetings/${meeting}`}>{t('work:mine.otherAnswer')}</Link>
  return <Form action={answerMyCallAction} hidden={{ lng: t.lng, network, meeting, answer: 'coming' }} texts={formTexts(t.lng, t.jurisdiction)} kind="second" small className="" submit={t('work:mine.coming')} beside={other} />
}
