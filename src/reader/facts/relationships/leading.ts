import { ORGANIZATIONS, type Pattern } from './pattern.ts'

/** Ways to say that somebody is at the head of an organization, without a title. */
export const LEADING: readonly Pattern[] = [
  {
    type: 'HOLDS_ROLE_AT',
    method: 'leads',
    confidence: 0.8,
    predicate: ['head', 'lead', 'chair', 'run', 'direct', 'found', 'co-found', 'cofound', 'captain'],
    part: 'verb',
    source: ['subject'],
    target: ['object', 'board'],
    targetKinds: ORGANIZATIONS,
    example: 'Maria Lopez, who heads the Labour Party, flew home.',
    finds: [['Maria Lopez', 'HOLDS_ROLE_AT', 'Labour Party']],
  },
  {
    type: 'HOLDS_ROLE_AT',
    method: 'presides-over',
    confidence: 0.8,
    predicate: ['preside'],
    part: 'verb',
    source: ['subject'],
    target: ['over'],
    targetKinds: ORGANIZATIONS,
    example: 'Maria Lopez presides over Mercosur.',
    finds: [['Maria Lopez', 'HOLDS_ROLE_AT', 'Mercosur']],
  },
]
