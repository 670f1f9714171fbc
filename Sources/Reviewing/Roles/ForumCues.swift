import Model

/// Forms of words by which posts and comments give a sentence's role away, beside those of ``RoleCues``.
///
/// Papers say "we observe", forums say "I checked"; papers have limitations, forums have no idea. Written as in
/// ``RoleCues``. The abstracts of papers are read without them.
enum ForumCues {
  static let byRole: [(role: Role, weight: Double, cues: [String])] = [
    (
      .definition, 2.4,
      [
        "i mean", "we mean", "here means", "just means", "simply means", "is the name", "is what people call",
        "people call", "name for this", "the name for", "another name for",
        "what i call", "in the sense", "as the word is used",
        "as i use the", "used here", "is just a", "is one that", "is one where", "is a _ that",
        "is an _ that",
        "is a _ which", "is a _ of", "is a _ _ that", "is a _ _ of", "is the property of", "is the project of",
        "is the phenomenon where", "is the idea of", "is whatever", "that is", "put differently",
        "short for", "is a measure of", "is a function that", "we will say that",
        "is said to be", "counts as",
      ]
    ),
    (
      .gap, 2.1,
      [
        "no good theory", "there's no", "no way to", "no agreed", "hardly any*",
        "nobody",
        "no one", "none of the", "have no idea", "has no idea", "no idea whether", "no idea how", "no idea why",
        "breaks down", "break down", "out of reach", "only cover*", "only looked at", "says nothing", "say nothing",
        "far from", "did not control", "didn't control", "less attention", "couldn't get",
        "could not get", "could never", "cannot tell", "can't tell", "haven't explored", "haven't looked",
        "haven't tried", "have not explored", "have not tried", "has yet to", "it would be great if",
        "would be good to", "someone should", "too small", "too few",
        "still don't know",
        "still not", "is still open", "we should be", "lacks",

        "ignores", "ignored", "overlooks", "does not cover", "doesn't cover", "a big limitation", "blind spot*",
        "remains a mystery", "puzzl*", "unexplained",
      ]
    ),
    (
      .disagreement, 2.3,
      [
        "opposite", "the reverse", "overstate*", "less optimistic", "more pessimistic", "not so fast",
        "questioned whether",
        "question whether", "respectfully", "misses the point", "miss the point", "part ways", "i reject", "reject the",
        "simply false", "is false", "are wrong about", "you are wrong", "you're wrong", "can't agree", "cannot agree",
        "don't agree", "do not agree", "strong disagree", "disagree", "isn't what",
        "that's not how",
        "that isn't", "that is not", "doesn't follow", "does not follow", "no longer think", "no longer believe",
        "i would argue", "would call it", "i'd call it", "bad argument",
        "confusion between",
        "confus* with", "see it differently", "sees it differently", "skeptic*",
        "sceptic*",
        "don't see why", "unfair", "objection", "in spite of what", "not persuaded",
        "unpersuaded",
        "too strong", "goes too far", "i'd resist", "hard to believe", "by contrast i",
      ]
    ),
    (
      .aim, 2,
      [
        "aiming for", "aiming at", "objective is", "set out to", "interested in", "looking for a",
        "looking for an", "i'm trying", "i am trying", "to find out", "what i hope", "hope is",
        "the point of",
        "the plan is", "plan is to", "i plan", "i intend", "this year we", "priority is",
        "priorities are", "in order to", "i'm writing this", "i am writing this",
        "in what follows we",
        "asks whether", "we ask whether", "i look at", "we look at",
        "this page is to", "now working", "i'd like to see if", "would like to know", "planning on", "i'm curious",
        "curious about", "curious to", "curious whether", "we're looking",
        "want to find", "want to know", "want to understand", "dream of", "ambition", "mission",
      ]
    ),
    (
      .evidence, 1.9,
      [
        "i checked", "we checked", "i counted", "we counted", "out of", "raters",

        "the ranking", "did not change", "didn't change", "you can see it", "as figure", "as table",
        "in the plot", "the plot", "the histogram", "the curve", "in every run", "in all runs", "on average",
        "went from",
        "fell from", "rose from", "dropped from", "drops to", "to chance", "per cent",
        "no difference between", "in the control", "control group", "i ran it again",
        "we ran it again",

        "independent groups", "agree to within", "agrees to within", "scores",

        "sample of",
      ]
    ),
    (
      .method, 1.9,
      [
        "my setup", "our setup", "the setup", "my procedure", "our procedure", "here is how", "we freeze", "we fit",
        "i fit",
        "we collect", "i collect*", "we cluster", "we sweep", "to choose the", "we normalise", "we normalize",
        "we take",
        "i take the", "we write a", "i wrote a", "we subtract", "subtract the", "project onto",

        "take the", "swap the", "swap*", "is computed", "are computed", "is measured", "are measured",
        "were generated", "was generated", "was labelled",
        "were labelled",
        "concretely", "instead of", "as a control", "we permute",
        "we average", "averaging over", "participants", "i read each", "i print*", "was done with", "is done with",
        "are trained on", "were found by", "learning rate",
        "then we", "then the", "step by step", "we sample", "by sampling",

      ]
    ),
    (
      .known, 1.5,
      [
        "the upshot", "the lesson", "main lesson", "broad agreement", "turned out",

        "most of the", "almost everything", "almost all", "generalises to",
        "generalizes to", "is what makes", "which is why", "that is why", "the rule rather than", "beats",

        "worse than", "earlier", "faster", "larger", "fewer", "more than we",
        "the effect is", "end up", "ends up", "prefers", "prefer the", "in fact", "in practice", "cannot be",

        "it's clear", "it is clear", "i now believe", "disappears", "share the same", "have learned",
        "has learned", "implement*", "depends on", "follows from", "always", "never", "in the end",
      ]
    ),
    (
      .background, 1.8,
      [
        "i wrote most", "thanks to", "thank you", "hello", "edit", "crossposted", "cross posted", "previous post",
        "next post", "the last post", "was released", "have been reading",
        "i have been", "long history", "go back to", "you can skip", "slides", "is linked", "are linked",
        "many kinds", "in recent years",
        "epistemic status",
        "this comment",
      ]
    ),
  ]
}
