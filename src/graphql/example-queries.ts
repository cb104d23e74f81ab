/** A question that the playground opens with. */
export interface ExampleQuery {
  /** The question, for a person. */
  readonly question: string
  readonly query: string
}

const example = (question: string, query: string): ExampleQuery => ({
  question,
  query: `# ${question}\n${query.trim()}\n`,
})

/** Questions about the seed article, one a tab of the playground: each shows another part of the API. */
export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
  example(
    'Who is in the graph, in which role, and by which sentence?',
    `
query Who {
  people {
    nodes {
      name
      aliases
      roles {
        title
        current
        at { name }
        evidence(first: 1) { nodes { sentence { text } } }
      }
    }
  }
}`,
  ),
  example(
    'Why can Ukraine not join NATO, and who says so?',
    `
query WhyNot {
  statements(filter: { about: "place/ukraine", polarity: NEGATED }) {
    nodes {
      speaker { name }
      speakerDescription
      verb
      text
      modality
      sentence { text }
    }
  }
}`,
  ),
  example(
    'What happened in Brussels, and when?',
    `
query InBrussels {
  entity(name: "Brussels") {
    ... on Place {
      meetings {
        edges {
          node { name date { edtf text } participants { nodes { name kind } } }
          relationship { evidence { nodes { sentence { text } } } }
        }
      }
    }
  }
}`,
  ),
  example(
    'Who said what about NATO?',
    `
query AboutNato {
  entity(name: "the alliance") {
    name
    statementsAbout(first: 50) {
      totalCount
      nodes { speaker { name } speakerDescription verb polarity modality text }
    }
  }
}`,
  ),
  example(
    'How is Scholz connected to Stoltenberg, and by which sentences?',
    `
query Path {
  shortestPaths(from: "person/olaf-scholz", to: "person/jens-stoltenberg") {
    length
    entities { name }
    steps {
      from { name }
      to { name }
      relationship { type role }
      statement { text polarity }
      sentences { text }
    }
  }
}`,
  ),
  example(
    'Who met whom?',
    `
query WhoMetWhom {
  relationships(filter: { types: [MET_WITH, PARTICIPATED_IN] }) {
    nodes {
      type
      source { name }
      target { name }
      evidence { nodes { sentence { text } confidence method } }
    }
  }
}`,
  ),
  example(
    'What is only considered, intended, possible or recommended, and by whom?',
    `
query NotYet {
  statements(filter: { modality: [CONSIDERED, INTENDED, POSSIBLE, RECOMMENDED, HYPOTHETICAL] }, first: 50) {
    nodes { modality polarity speaker { name } speakerDescription text }
  }
}`,
  ),
  example(
    'What do unnamed sources say?',
    `
query UnnamedSources {
  statements(filter: { speakerDescription: { contains: "" } }, first: 50) {
    nodes { speakerDescription text sentence { text } }
  }
}`,
  ),
  example(
    'What does a search for a misspelt name find?',
    `
query Search {
  search(query: "stoltenbrg", first: 5) {
    totalCount
    edges {
      score
      text
      highlights { start end }
      node { __typename id ... on Entity { name articleCount } }
    }
  }
}`,
  ),
  example(
    'What surrounds Kyiv, under whatever name?',
    `
query Neighborhood {
  neighborhood(ids: ["place/kyiv"], depth: 2, limit: 12) {
    nodes { id name kind mentionCount }
    relationships(first: 50) { totalCount nodes { type source { id } target { id } } }
    statements(first: 50) { totalCount nodes { text polarity speaker { id } about { id } } }
    hidden { entity { id } count kinds { kind count } }
  }
}`,
  ),
  example(
    'What is dated, from early to late, as far as the text says?',
    `
query Timeline {
  timeline {
    nodes {
      date { edtf text year month day }
      subject { __typename ... on Meeting { name places { name } } ... on Statement { text } }
    }
  }
}`,
  ),
  example(
    'Where does the text name an entity, and how?',
    `
query Mentions {
  entity(name: "NATO") {
    name
    aliases
    mentions(first: 10) { totalCount nodes { mode text start end sentence { text } } }
  }
}`,
  ),
  example(
    'Why is Blinken one person, in each article, and who decided it?',
    `
query Appearances {
  entity(name: "Blinken") {
    name
    appearances(first: 10) {
      nodes {
        name
        mentionCount
        confidence
        reasons
        resolution { resolutionId readAs method reason }
        article { title publishedAt }
      }
    }
  }
}`,
  ),
  example(
    'Who is named together with Blinken?',
    `
query Together {
  entity(name: "Blinken") {
    name
    coMentions(limit: 5) { entity { name kind } sentenceCount sentences(limit: 1) { text } }
  }
}`,
  ),
  example(
    'How much is in the graph, and what is most connected?',
    `
query Overview {
  stats { articles sentences mentions statements entitiesByKind { kind count } relationshipsByType { type count } }
  mostConnected(limit: 5) { entity { name kind } relationshipCount }
}`,
  ),
  example(
    'Who speaks most, who never does, and to what do they say no?',
    `
query Speakers {
  most: people(orderBy: { field: STATEMENT_COUNT, direction: DESC }, first: 3) {
    nodes { name statements { totalCount groups(by: POLARITY) { key count } } }
  }
  silent: people(filter: { statements: { none: {} } }) { nodes { name } }
}`,
  ),
  example(
    'About whom is most said, in which month, and by how many?',
    `
query Counted {
  statements {
    aggregate { count minConfidence maxConfidence }
    about: groups(by: ABOUT, limit: 5) { entity { name kind } count }
    speakers: groupCount(by: SPEAKER)
    months: groups(by: MONTH) { key count }
  }
}`,
  ),
  example(
    'Which statements disagree?',
    `
query Disagreements {
  disagreements(limit: 5) {
    about { name }
    affirmed { speaker { name } speakerDescription text }
    negated { speaker { name } speakerDescription text }
  }
}`,
  ),
  example(
    'Who is named with whom, and never said to have met them?',
    `
query NeverMet {
  entity(name: "Blinken") {
    name
    coMentions(kinds: [PERSON], unrelatedBy: [MET_WITH]) { entity { name } sentences(limit: 1) { text } }
  }
}`,
  ),
  example(
    'Who may be one and the same, and what did people change?',
    `
query Mending {
  mergeSuggestions(first: 5) {
    totalCount
    nodes { suggestionId score into { id name } other { id name } reasons { kind text } }
  }
  changes(first: 5) { nodes { kind by at reason undone changed { field before after } } }
}`,
  ),
  example(
    'What does a text of your own say?',
    `
mutation Load {
  loadArticle(input: { title: "A test", text: "Prime Minister Ana Diaz of Peru met Bo Ek, the mayor of Oslo, in Lima on May 3, 2024." }) {
    outcome
    warnings
    errors { code message }
    article {
      id
      relationships { nodes { type source { name } target { name } role } }
    }
  }
}`,
  ),
]
