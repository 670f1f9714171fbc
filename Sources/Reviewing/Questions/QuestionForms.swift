import Model

/// The forms in which reviewers ask, the more telling first: the first that matches decides.
enum QuestionForms {
  static let all: [(kind: QuestionKind, pattern: QuestionPattern)] = byKind.flatMap { kind, patterns in
    patterns.map { (kind, QuestionPattern($0)) }
  }

  private static let byKind: [(QuestionKind, [String])] = [
    (
      .neglect,
      [
        "what aren't we|people|they|researchers focused|focusing|working on in|about|regarding|with|around X",
        "what are we|people|they|researchers not focused|focusing|working on in|about|regarding|with|around X",
        "what aren't we|people|they|researchers looking at in|about|with X",
        "what don't we know about X", "what do we not know about X", "what do we still? not understand about X",
        "what don't we understand about X", "what is|are neglected|missing|overlooked|lacking in|from|about X",
        "what are the gaps|holes|limits|limitations|shortcomings|caveats in|of|to|with X",
        "what is unknown|unclear|uncertain about X", "what are the? gaps in X",
      ]
    ),
    (
      .open,
      [
        "open|unanswered|unsolved questions|problems about|in|on|of|for|around X",
        "what are the? open|unanswered|unsolved|remaining questions|problems about|in|on|of|for|around|with X",
        "what open|unanswered|unsolved questions|problems are|remain there? about|in|on|of X",
        "which questions|problems about|in|on X are|remain still? open|unanswered|unsolved",
      ]
    ),
    (
      .evidence,
      [
        "how do we think we know it? about|that? X", "how do we know it? about|that? X",
        "how is X known|measured|studied|tested|shown",
        "how are X known|measured|studied|tested|shown", "how do people measure|study|test|detect X",
        "what is the? evidence for|on|of|about|that X", "what evidence is there for|on|of|about|that X",
        "what methods|experiments|techniques are|were used for|in|to|on X",
        "which methods|experiments|techniques are|were used for|in|to|on X",
      ]
    ),
    (
      .known,
      [
        "what do we think we know about|of X", "what do we know about|of X", "what is known about|of X",
        "what do people|researchers know|think|believe about|of X", "what has been shown|found about X",
        "what have people|we|they learned|learnt|found about X",
      ]
    ),
    (
      .focus,
      [
        "what are we|people|they|researchers focused|focusing on in|about|regarding|with|around|for X",
        "what are we|people|they|researchers working on in|about|with|around X",
        "what are we|people|they|researchers trying to do|achieve in|about|with X",
        "what are people|researchers interested in about|in|with X",
        "what is the? focus|aim|goal of X", "what are the aims|goals|priorities of|in X",
        "what is X about|for|aiming at? for?", "what is X trying to do|achieve",
      ]
    ),
    (
      .disagreement,
      [
        "who disagrees about|on|over|with X and why", "who disagrees about|on|over|with X",
        "who criticises|criticizes|doubts|opposes|rejects X and? why?",
        "what are the? objections|criticisms|counterarguments|arguments to|of|against X",
        "what do people|researchers disagree about|on in? X", "why do people|researchers disagree about|on|with X",
        "where do people|researchers disagree about|on X",
        "is|are there any? disagreement|disagreements|controversy|debate about|on|over X", "what speaks against X",
        "what is wrong with X",
      ]
    ),
    (
      .stance,
      [
        "which|what papers|works|posts|texts|studies|people|authors support|supports|back|confirm or criticise|criticize|contradict|oppose X",
        "which|what papers|works|posts|texts|studies|people|authors support|supports|back|confirm X",
        "which|what papers|works|posts|texts|studies|people|authors criticise|criticize|contradict|oppose|dispute X",
        "who supports X", "what speaks for X", "what supports X",
      ]
    ),
    (
      .history,
      [
        "when did X appear|emerge|begin|start|arise and how did its|the meaning|sense|use change",
        "when did the? term|word|idea|concept? of? X appear|emerge|begin|start|arise|first? come? up?",
        "when did X first appear|emerge|begin|start|arise", "how did the meaning|sense|use of X change",
        "how has|have the? meaning|sense|use of X changed|evolved", "how has|have X changed|evolved|developed",
        "how did X change|evolve|develop|begin|start|come about?",
        "where does|did the? term|word|idea|notion X come from",
        "where does|did X come from", "who coined|introduced|invented|proposed|started X",
        "when was|were X first? introduced|coined|proposed|discovered|defined", "history of X",
        "what is the history of X",
      ]
    ),
    (
      .comparison,
      [
        "X versus|vs Y", "what is the? difference|differences between X and Y",
        "what are the? differences between X and Y", "how do|does X compare to|with|and Y",
        "how is|are X different from|to|than Y", "how do|does X differ from Y", "compare X and|with|to Y",
        "what distinguishes X from Y", "difference between X and Y",
      ]
    ),
    (
      .people,
      [
        "who works|worked on X", "who is|are|was|were working on X", "who has|have worked|written on|about X",
        "who writes|wrote|talks|talked on|about X", "who studies|studied|researches|researched X",
        "which people|authors|researchers work|worked|write|wrote on|about X",
      ]
    ),
    (
      .saying,
      [
        "what did|does|do|has|have A say|said|think|thought|write|written|wrote|argue|argued|claim|claimed|believe|believed about|on|of|regarding X",
        "what is A opinion|view|take|position on|of|about X", "what did|does|has A say|said to|in X",
      ]
    ),
    (
      .definition,
      [
        "what do|does X mean|denote", "what do|does X stand for", "what is|are|was|were meant by X",
        "what is the? definition|meaning of X", "how is|are X defined", "how do people|we|they define X",
        "define X",
        "definition of X", "meaning of X", "explain X", "what exactly? is|are|was|were exactly? X",
        "who is|was X",
      ]
    ),
  ]
}
