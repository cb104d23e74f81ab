import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'
import type { Theme } from '../renderer.ts'

type Shade = 'light' | 'dark'

/** Light or dark: as the system says, until a person chooses. */
export interface ThemeChoice {
  readonly shade: ReadonlySignal<Shade>
  readonly toggle: () => void
}

const KEPT_AS = 'dateline-theme'

export function createThemeChoice(): ThemeChoice {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const systemShade = signal<Shade>(system.matches ? 'dark' : 'light')
  const chosen = signal<Shade | undefined>(keptShade())
  const shade = computed(() => chosen.value ?? systemShade.value)
  system.addEventListener('change', ({ matches }) => {
    systemShade.value = matches ? 'dark' : 'light'
  })
  effect(() => {
    document.documentElement.dataset['theme'] = shade.value
  })
  return {
    shade,
    toggle() {
      chosen.value = shade.value === 'dark' ? 'light' : 'dark'
      keep(chosen.value)
    },
  }
}

function keptShade(): Shade | undefined {
  try {
    const kept = localStorage.getItem(KEPT_AS)
    return kept === 'light' || kept === 'dark' ? kept : undefined
  } catch {
    return undefined // Storage is barred: nothing is kept, and nothing else is lost.
  }
}

function keep(shade: Shade): void {
  try {
    localStorage.setItem(KEPT_AS, shade)
  } catch {
    // As above.
  }
}

/** The drawing's colours, from the style sheet: it is the one place that names them. */
export function drawingTheme(): Theme {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    background: colour('ground'),
    text: colour('ink'),
    edge: colour('edge'),
    selection: colour('selection'),
    kinds: {
      PERSON: colour('person'),
      ORGANIZATION: colour('organization'),
      PLACE: colour('place'),
      MEETING: colour('meeting'),
      TOPIC: colour('topic'),
      COMMUNITY: colour('community'),
    },
  }
}
