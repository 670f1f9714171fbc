import Model

/// Forms of words that give a sentence's role away.
///
/// Each cue is a run of folded words; `*` after a word leaves its end open, `_` stands for any one word. The lists were
/// gathered from the literature on argumentative zoning (S. Teufel and M. Moens, "Summarizing Scientific Articles",
/// Computational Linguistics 28, 2002) and from how posts and comments of the field put things.
enum RoleCues {
  static let byRole: [(role: Role, weight: Double, cues: [String])] = [
    // Manners of speaking that hold another cue's words and give nothing away.
    (
      .background, 0,
      [
        "trying to say", "trying to get at", "trying to understand what", "i want to say", "i want to emphasize",
        "i want to thank", "would like to thank",
        "i'd like to thank", "we want to thank", "not sure if you*", "not sure whether you*", "unsure if you*",
        "unsure whether you*", "don't know if you*", "don't know whether you*",
        // What took everybody by surprise is news, not a gap.
        "nobody _ predicted", "nobody _ expected", "nobody _ foreseen", "nobody _ anticipated", "nobody _ imagined",
        "nobody _ noticed", "nobody _ guessed", "nobody _ dreamt", "no one _ predicted", "no one _ expected",
        "no one _ foreseen", "no one _ anticipated", "no one _ imagined", "no one _ noticed", "no one _ guessed",
        "nobody predicted", "nobody expected", "nobody foresaw", "nobody anticipated", "no one predicted",
        "no one expected", "no one foresaw", "no one anticipated",
      ]
    ),
    (
      .aim, 2,
      [
        "we aim", "i aim", "aims to", "aim to", "aimed at", "aim is", "our goal", "the goal", "goals of",
        "our objective", "the objective",
        "objective of", "purpose of", "our focus", "we focus on", "i focus on", "focused on", "focuses on",
        "focusing on",
        "i'm working on", "we're working on", "working on", "we are trying to", "trying to", "we're trying",
        "we hope to", "i hope to", "our hope",
        "we want to", "i want to", "i'd like to", "we'd like to", "would like to", "plan to", "planning to",
        "we intend", "agenda",
        "in this post", "in this paper we", "this paper propos*", "this paper present*", "this paper introduc*",
        "this paper describ*",
        "this paper address*", "this paper explor*", "this paper investigat*", "this paper discuss*", "this paper aims",
        "this article", "this work propos*", "this work present*", "we propose a", "we propose an", "we present a",
        "we present an", "we introduce a",
        "we introduce an", "in this work we", "in this study we", "in this article", "motivat*", "to address this",
        "to this end",
        "we investigate", "we study the", "we explore", "we address", "we consider the problem", "attempt* to",
        "excited about",
      ]
    ),
    (
      .gap, 2,
      [
        "limitation*", "limited by", "open problem*", "open question*", "remains open", "remain open",
        "remains unclear", "remains to be",
        "unclear", "unknown", "not known", "not well understood", "poorly understood", "don't understand",
        "do not understand",
        "don't know", "do not know", "far from clear", "not clear", "unsure", "not sure", "future work",
        "future research", "further work", "further research",
        "more research", "more work", "little is known", "little work", "little attention", "no one has", "nobody has",
        "hasn't been", "have not been",
        "has not been", "haven't been", "not yet", "yet to be", "neglected", "understudied", "underexplored",
        "overlooked", "we lack", "lack of",
        "lacking", "aren't focused", "not focused", "not looking at", "aren't looking at", "not working on",
        "nobody is", "no one is", "missing", "fails to", "fail to", "failed to", "difficult to",
        "hard to", "struggle* to", "challenge*", "doesn't look like", "don't look like", "looks too", "seems too",
        "is too", "are too",
        "aren't enough", "isn't enough", "not enough", "leave* open", "beyond the scope", "out of scope", "caveat*",
        "would need", "cannot yet", "can't yet",
        "doesn't address", "does not address", "don't address", "we don't have", "we do not have", "unsolved",
        "unresolved", "unexplored", "skeptical", "sceptical",
      ]
    ),
    (
      .disagreement, 2.2,
      [
        "i disagree", "disagree with", "disagree* that", "i don't think", "i do not think", "i don't buy",
        "not convinced", "unconvinced", "i'm not convinced",
        "bet against", "on the contrary", "contrary to", "i doubt", "doubt that", "i'm skeptical", "i'm sceptical",
        "more skeptical", "more sceptical", "am skeptical", "am sceptical",
        "seems wrong", "is wrong", "are wrong", "mistaken", "misleading", "objection*", "pushback", "push back",
        "i object", "contradict*", "counterargument*",
        "isn't true", "is not true", "i'd argue", "overstated", "overrated", "overclaim*", "critici*", "critique*",
        "the problem with", "in contrast to",
        "i'm less", "i am less",
      ]
    ),
    (
      .definition, 2.4,
      [
        "is defined as", "are defined as", "defined as", "we define", "define _ as", "i define", "by _ i mean",
        "by _ we mean", "refers to", "refer to as",
        "is called", "are called", "we call", "i call", "is known as", "known as", "the term", "stands for",
        "means that a", "is the phenomenon",
        "is the hypothesis", "is the idea that", "is the process of", "is the practice of", "is a technique",
        "is a method", "is a type of", "is a kind of",
        "is a form of", "is when", "is the problem of", "is the study of", "denotes", "we say that", "what i mean by",
        "definition of",
      ]
    ),
    (
      .evidence, 1.7,
      [
        "experiment*", "we observe*", "we measure*", "observed that", "we ran", "ablat*", "correlat*", "statistical*",
        "significant*", "p value", "accuracy of", "percent",
        "evidence for", "evidence of", "evidence that", "empirical*", "evaluat*", "compared to", "compared with",
        "outperform*", "baseline*", "benchmark*",
        "dataset*", "data set*", "case stud*", "survey*", "replicat*", "tested", "we test", "we tested", "as shown in",
        "figure _", "fig", "table _",
      ]
    ),
    (
      .method, 1.7,
      [
        "method*", "we use", "we used", "using a", "using an", "using the", "we train", "we trained", "we apply",
        "we applied", "we implement*",
        "technique*", "algorithm*", "approach*", "procedure", "is based on", "based on a", "based on the",
        "we develop*", "we built", "we construct*", "we compute*",
        "we estimate*", "we derive", "framework", "consists of", "consist of", "trained on", "annotat*", "we combine",
        "we extend", "we employ", "we design*",
        "we formulate", "we model", "we learn", "we then", "first we", "is used to", "are used to", "by using",
        "architecture", "we adopt", "we leverage",
        "we perform*", "we collect*", "is applied", "extract*",
      ]
    ),
    (
      .known, 1.9,
      [
        "we show", "we find", "we found", "we demonstrate", "shows that", "show that", "showed that", "shown that",
        "shows how", "shows", "showed", "found that", "finds that", "demonstrate* that",
        "results show", "result* indicat*", "results suggest", "suggests that", "suggest that", "indicate* that",
        "reveal*", "we conclude", "conclude that", "it turns out", "turns out",
        "it is known", "well known", "we know", "is clear that", "achieve*", "improve*", "results on", "our results",
        "our findings", "the results", "confirm*", "proves", "we prove", "proved", "therefore",
        "as a result", "this means", "implies", "imply that", "in general", "tends to", "tend to", "it seems",
        "seems highly likely", "critical to", "important factor*", "i think", "i believe",
        "led to", "leads to", "because", "state of the art", "better than", "higher than", "effective*", "superior",
      ]
    ),
  ]

  /// Words that hold a claim back, with how far each does.
  ///
  /// After K. Hyland, "Hedging in Scientific Research Articles" (1998), with the ways of forums.
  static let hedges: [(strength: Double, cues: [String])] = [
    (
      0.2,
      [
        "may", "might", "could", "probably", "likely", "seems", "seem", "appears", "suggest*", "often", "usually",
        "i think", "i believe", "i guess", "mostly",
      ]
    ),
    (
      0.4,
      [
        "perhaps", "maybe", "possibly", "plausibl*", "tentative*", "i suspect", "my guess", "my sense", "my impression",
        "in some sense", "sort of", "kind of", "i'd guess", "arguably", "tempted to",
      ]
    ),
    (
      0.7,
      [
        "not sure", "unsure", "unclear", "uncertain", "i don't know", "speculat*", "low confidence", "no idea",
        "far from clear", "conjecture*", "take this with",
      ]
    ),
  ]

  /// What a heading says of the sentences under it; compared by the heading's words.
  static let headings: [(role: Role, cues: [String])] = [
    (
      .gap,
      [
        "limitation*", "future", "open problem*", "open question*", "caveat*", "uncertaint*", "challenge*",
        "what we don't", "unknown*",
      ]
    ),
    (
      .method,
      ["method*", "approach", "setup", "experimental setup", "training", "implementation", "procedure", "materials"]
    ),
    (.evidence, ["experiment*", "evaluation", "evidence", "data", "case stud*"]),
    (.known, ["result*", "finding*", "conclusion*", "takeaway*", "what we know", "summary"]),
    (.aim, ["goal*", "aim*", "motivation", "objective*", "agenda", "focus", "plan*", "purpose"]),
    (.definition, ["definition*", "terminology", "glossary"]),
    (.question, ["question*"]),
  ]
}
