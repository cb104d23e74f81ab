/** Outlines on a grid of 24. */
const PATHS = {
  arrange: 'M4 4h5v5H4ZM4 15h5v5H4ZM15 9.500h5v5h-5ZM9 6.500l6 4M9 17.500l6-4',
  undo: 'M8 4 4 8l4 4M4 8h10a5 5 0 0 1 0 10h-3',
  redo: 'm16 4 4 4-4 4M20 8H10a5 5 0 0 0 0 10h3',
  share: 'M12 15V3m0 0L7.5 7.5M12 3l4.5 4.5M5 12v8h14v-8',
  export: 'M12 3v12m0 0 4.5-4.5M12 15l-4.5-4.5M4 20h16',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2m0 16v2M2 12h2m16 0h2M5 5l1.5 1.5m11 11L19 19m0-14-1.5 1.5m-11 11L5 19',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
  keys: 'M9.5 9a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1 1-1.1 1.8v.5m0 3v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  command: 'M4 6h16M4 12h16M4 18h10',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 21 21',
  close: 'm6 6 12 12M18 6 6 18',
  play: 'M8 5v14l10-7L8 5Z',
  pause: 'M8 5v14m8-14v14',
  keep: 'M6 4h12v16l-6-4-6 4V4Z',
  note: 'M5 5h14v9l-5 5H5V5Zm14 9h-5v5',
  up: 'm6 14 6-6 6 6',
  down: 'm6 10 6 6 6-6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5',
  lasso:
    'M12 4c5 0 9 2.4 9 6s-4 6-9 6c-1.500 0-3-.2-4.200-.6M7.800 15.400C5 14.500 3 12.500 3 10c0-3.600 4-6 9-6M7.500 14a2 2 0 1 0 0 4c2 0 1 3-1 3',
  pin: 'M9 3h6l-1 6 3 4H7l3-4-1-6Zm3 10v8',
  hide: 'M4 4l16 16M9.500 5.500A10 10 0 0 1 21 12a14 14 0 0 1-2.500 3.500M6 7.500A14 14 0 0 0 3 12a10 10 0 0 0 12.500 6',
  focus: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM4 8V4h4m8 0h4v4m0 8v4h-4m-8 0H4v-4',
  path: 'M6 16a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM18 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM8 18h6a4 4 0 0 0 0-8h-4',
  expand: 'M14 4h6v6M20 4l-6.500 6.500M10 20H4v-6M4 20l6.500-6.500',
  collapse: 'M20 4l-6 6M14 4.500V10h5.500M4 20l6-6M10 19.500V14H4.500',
  'fold-article': 'M4 5h16v14H4ZM10 5v14M6.500 9h1m-1 3h1',
  'fold-selection': 'M4 5h16v14H4ZM14 5v14M16.500 9h1m-1 3h1',
  'fold-timeline': 'M4 5h16v14H4ZM4 14h16M7 16.500h1m3 0h1',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4 20a8 6 0 0 1 16 0',
  dossier: 'M4 5h6l2 2h8v12H4V5Zm4 7h8m-8 3.500h5',
  mend: 'M14.500 5.500a4.500 4.500 0 0 0-6 5.700L3.500 16.200a2.200 2.200 0 0 0 0 3.100l1.200 1.200a2.200 2.200 0 0 0 3.100 0l5-5a4.500 4.500 0 0 0 5.700-6l-3 3-3.200-.8-.8-3.200 3-3Z',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7v-6Z',
  remove: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5.500M14 11v5.500',
  read: 'M5 4h10l4 4v12H5V4Zm3 8h8m-8 4h8M8 8h3',
} as const

export type IconName = keyof typeof PATHS

/** A small drawing beside words or in a button that has a label; screen readers pass over it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
