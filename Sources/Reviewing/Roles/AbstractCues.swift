/// Forms of words that tell what a sentence does in the abstract of a paper, where prose is denser than elsewhere.
///
/// An abstract says in a few fixed ways what it takes from others (generic, plural, in the perfect), what it sets out to
/// do (this paper, to address), what was done (our model, each, then) and what came of it (outperforms, results). Written
/// as in ``RoleCues``; the moves are those of J. Swales, "Genre Analysis" (1990), and K. Hyland, "Disciplinary
/// Discourses" (2000), chapter 4.
enum AbstractCues {
  static let byRole: [(role: AbstractRole, weight: Double, cues: [String])] = [
    (
      .background, 1,
      [
        "however", "although", "despite", "traditionally", "traditional", "conventional", "existing", "previous",
        "prior work", "recent*", "recent years", "in recent", "past decade", "nowadays", "today", "literature",
        "widely", "widespread", "commonly", "popular", "typical", "often", "usually", "typically", "are often",
        "is often", "most of the", "one of the", "is one of", "many", "in many", "various", "numerous", "much",
        "much of",
        "little", "is important", "important role", "plays a", "crucial", "essential", "fundamental", "ubiquitous",
        "increasing*", "growing", "has become", "have become", "has been", "have been", "has attracted", "interest in",
        "researchers", "people", "humans", "human", "world", "society", "in practice", "applications", "there is",
        "there is a", "there are", "is a", "are a", "it is", "it is well", "known", "known as", "well known", "such as",
        "for example", "e g", "because", "due to", "can be", "tend to", "remains", "requires", "require", "need for",
        "is necessary", "in order", "suffer*", "over the",
      ]
    ),
    (
      .objective, 2.2,
      [
        "we aim", "aim of", "aim to", "aims to", "aims at", "the aim", "goal", "goals", "objective", "objectives",
        "purpose", "this paper", "the paper", "the present paper", "in this paper", "this article", "in this article",
        "this study", "the present study", "in this study", "this work", "in this work", "this research", "this thesis",
        "we address", "we investigate", "we study", "we explore", "we examine", "we consider the problem", "we tackle",
        "we focus on", "focuses on", "we seek", "seeks to", "explores", "investigates", "examines", "attempt to",
        "to address", "to investigate", "to examine", "to determine", "to develop", "to study", "to explore",
        "to understand", "question of", "interested in",
      ]
    ),
    (
      .method, 1.2,
      [
        "our model", "our models", "our method", "our approach", "our system", "our algorithm", "our framework",
        "our architecture", "our proposed", "the proposed", "proposed method", "the model", "the system",
        "the algorithm", "the method", "the approach", "the network", "the framework", "the architecture",
        "the technique", "this method", "this approach", "this model", "this algorithm", "this system",
        "this technique", "this framework", "these features", "the dataset contains", "the corpus consists",
      ]
    ),
    (
      .method, 0.9,
      [
        "we", "we also", "we further", "our", "introduce", "propos*", "then", "first", "second", "third", "finally",
        "specifically", "in particular", "each", "two", "three", "four", "is then", "are then", "which is",
        "by combining", "given a", "given the", "is used", "was used", "were used", "is trained", "is performed",
        "was performed", "are extracted", "was collected", "were collected", "were asked", "participants", "is built",
        "is formulated", "inspired by", "based on", "consists", "consist", "composed", "combin*", "using", "employ*",
        "utiliz*", "exploit*", "leverag*", "incorporat*", "integrat*", "represent*", "comput*", "generat*", "extract*",
        "annotat*", "train*", "learns", "uses", "allows", "enables", "measures", "analyz*", "analys*", "embedding*",
        "vector*", "features", "layer*", "classifier*", "module*", "input", "output", "algorithm", "procedure", "step*",
        "stage*", "task", "corpus",
      ]
    ),
    (
      .result, 1.2,
      [
        "result", "results", "our results", "findings", "found", "find that", "show that", "shows that", "showed",
        "we show", "we demonstrate", "demonstrat*", "reveal*", "indicat*", "suggest*", "confirm*", "conclu*", "verif*",
        "validat*", "empirical*", "experiment*", "evaluat*", "outperform*", "achiev*", "improve*", "effectiveness",
        "performance", "performs", "significantly", "superior", "better", "best", "higher", "competitive", "comparable",
        "compared", "state of the art", "baseline*", "benchmark*", "dataset*", "data sets", "accuracy", "precision",
        "recall", "f1", "f score", "f measure", "error rate", "percent", "gain*", "increase of", "reduc*", "promising",
        "available at", "publicly available", "released", "we release", "discuss*", "implications",
      ]
    ),
  ]

  /// What a sentence is before it has said anything: abstracts tell more of what is known and done than of the rest.
  static let prior: [AbstractRole: Double] = [.background: 1, .method: 0.5, .objective: -1]

  /// What the cues of prose count beside these.
  static let proseShare = 0.3

  /// What a figure in per cent counts towards a result.
  static let percentage = 1.2
}
