import type { FigureFile } from '@/components/charts/figure-file'
import { chosenRows, coverageOf, municipalityRows } from '@/lib/dashboards/rules'
import type { AreaChoices, AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { nameFor } from './area-words'
import { courseFigure, goalsFigure } from './course-figure'
import { coverageFigure } from './coverage-figure'
import { mapFigure } from './map-figure'
import { meetingsFigure, meetingYear } from './meetings-figure'
import { municipalityRecords } from './municipality-columns'
import { regionFigure, typeFigure } from './sector-figure'
import { trendFigure } from './trend-figure'
import { trendRegionsFigure } from './trend-regions-figure'

/** A figure of an area's page as a file, by the name in its address; null for a name that is none. The map follows the choices of the list. */
export function areaFile(figure: string, t: Texts, figures: AreaFigures, choices: AreaChoices): FigureFile | null {
  const { compare } = formats(t.lng, t.jurisdiction)
  const all = municipalityRows(figures)
  switch (figure) {
    case 'municipalities': return { title: t('dashboards:list.caption'), description: t('dashboards:list.same'), notes: [], records: municipalityRecords(t, figures, choices), picture: null }
    case 'map': return mapFigure(t, figures, chosenRows(all, choices, (a, b) => compare(nameFor(a.place, t), nameFor(b.place, t))))
    case 'coverage': return coverageFigure(t, figures, all)
    case 'trend': return trendFigure(t, figures)
    case 'trend-regions': return trendRegionsFigure(t, figures)
    case 'regions': return regionFigure(t, figures, all, coverageOf(all, figures.day).mostMissing?.sector ?? null)
    case 'types': return typeFigure(t, figures, all)
    case 'meetings': return meetingsFigure(t, figures, all, meetingYear(choices, figures.day))
    case 'course': return courseFigure(t, figures, all)
    case 'goals': return goalsFigure(t, figures, all)
    default: return null
  }
}
