import { expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { describeInBrowser, textOf } from './served-explorer.ts'

const june = (day: number) => ({ edtf: `2024-06-0${day}`, text: `June ${day}`, year: 2024, month: 6, day })

const ANNOUNCED = readingOf({
  url: 'https://example.org/announced',
  title: 'A summit is announced',
  publishedAt: '2024-05-20',
  sentences: [
    'Ana Diaz will host the Andean Summit in Lima on June 3, and Bo Ek is to attend.',
    'A dinner in Cusco, which Bo Ek was to attend on June 4, was called off.',
    'Ana Diaz took part in the Nordic Summit in Oslo on June 1.',
  ],
  entities: [
    { kind: 'PERSON', name: 'Ana Diaz' },
    { kind: 'PERSON', name: 'Bo Ek' },
    { kind: 'PLACE', name: 'Lima' },
    { kind: 'MEETING', name: 'Andean Summit', date: june(3), status: 'PLANNED', statusIn: [0] },
    { kind: 'MEETING', name: 'dinner in Cusco', date: june(4), status: 'CANCELLED', statusIn: [1] },
    { kind: 'MEETING', name: 'Nordic Summit', date: june(1), status: 'HELD' },
  ],
  relationships: [
    { type: 'ORGANIZED', source: 'Ana Diaz', target: 'Andean Summit', sentences: [0], status: 'PLANNED' },
    { type: 'HELD_IN', source: 'Andean Summit', target: 'Lima', sentences: [0], status: 'PLANNED' },
    { type: 'PARTICIPATED_IN', source: 'Bo Ek', target: 'Andean Summit', sentences: [0], status: 'PLANNED' },
    { type: 'PARTICIPATED_IN', source: 'Bo Ek', target: 'dinner in Cusco', sentences: [1], status: 'CANCELLED' },
    { type: 'PARTICIPATED_IN', source: 'Ana Diaz', target: 'Nordic Summit', sentences: [2] },
  ],
})

describeInBrowser('what is only planned', [ANNOUNCED], (served) => {
  it('says so in the pane, with the sentence that announces it, and of each that is to come', async () => {
    const page = await served().open('selected=meeting/andean-summit')
    await page.getByText('It is planned: nothing tells that it took place').waitFor()
    await expect.poll(() => textOf(page, 'Selection')).toMatch(/Bo Ek\s+is to take part in\s+Andean Summit\s+planned/)
    expect(await textOf(page, 'Selection')).toContain('Ana Diaz will host the Andean Summit')
    await page.context().close()
  })

  it('says of what was called off that it was', async () => {
    const page = await served().open('selected=meeting/dinner-in-cusco')
    await page.getByText('It was planned and called off').waitFor()
    await expect
      .poll(() => textOf(page, 'Selection'))
      .toMatch(/Bo Ek\s+was to take part in\s+dinner in Cusco\s+called off/)
    await page.context().close()
  })

  it('is told apart from what was for the eye, for a screen reader and on the timeline', async () => {
    const page = await served().open()
    const list = page.getByRole('listbox', { name: /^Entities in the graph/ })
    await list.getByRole('option', { name: /^Andean Summit \(planned\)/ }).waitFor({ state: 'attached' })
    await list.getByRole('option', { name: /^dinner in Cusco \(called off\)/ }).waitFor({ state: 'attached' })
    await list.getByRole('option', { name: /^Nordic Summit,/ }).waitFor({ state: 'attached' })
    await page.getByText('hollow: planned or called off, and no fact').waitFor()
    const ahead = page.getByRole('list', { name: 'Planned or called off' })
    await expect.poll(() => ahead.innerText()).toMatch(/Andean Summit \(planned\)[^]*dinner in Cusco \(called off\)/)
    expect(await ahead.innerText()).not.toContain('Nordic')
    await page.context().close()
  })

  it('goes with its chip in the legend, and answers no question about facts', async () => {
    const page = await served().open()
    const options = page.getByRole('listbox', { name: /^Entities in the graph/ }).getByRole('option')
    const chip = page.getByRole('button', { name: /planned or called off/ })
    await chip.click()
    await expect.poll(async () => (await options.allInnerTexts()).join()).not.toContain('Andean Summit')
    expect((await options.allInnerTexts()).join()).toContain('Nordic Summit')
    await chip.click()
    await expect.poll(async () => (await options.allInnerTexts()).join()).toContain('Andean Summit')
    await page.getByRole('button', { name: 'Who met whom?' }).click()
    await expect.poll(async () => (await options.allInnerTexts()).join()).not.toContain('Andean Summit')
    await page.context().close()
  })
})
