import type { Page } from 'playwright-core'

/** From the field that asks why: says it, and who says so, by keys alone, and waits until the form is sent. */
export async function giveReasonByKeys(page: Page): Promise<void> {
  await page.keyboard.type('The archive says so.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Ada')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}
