'use client'

export { BrokenPage as default } from '@/components/pages/broken-page'
