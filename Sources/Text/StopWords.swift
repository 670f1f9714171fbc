/// Whether a folded English word carries grammar rather than matter: an article, a pronoun, a preposition, an auxiliary.
///
/// The list is short on purpose, since a word left out of a query can never be found by it.
package func isStopWord(_ word: [UInt8]) -> Bool { stopWords.contains(word[...]) }

/// Whether a folded English word carries grammar rather than matter.
package func isStopWord(_ word: ArraySlice<UInt8>) -> Bool { stopWords.contains(word) }

/// Whether a folded English word carries grammar rather than matter.
package func isStopWord(_ word: String) -> Bool { isStopWord(Array(word.utf8)) }

/// Whether a word of a text carries, once it is folded, grammar rather than matter.
package func isStopWord(_ bytes: [UInt8], _ word: Range<Int>) -> Bool { stopWords.containsFolded(bytes, word) }

private let stopWords = WordSet(
  """
  a about above after again against all also am an and any are aren't as at be because been before being below between \
  both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each few for from \
  further had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how \
  how's i i'd i'll i'm i've if in into is isn't it it's its itself just let's me more most my myself no nor not of off on \
  once only or other ought our ours ourselves out over own same shan't she she'd she'll she's should shouldn't so some \
  such than that that's the their theirs them themselves then there there's these they they'd they'll they're they've \
  this those through to too under until up upon us very was wasn't we we'd we'll we're we've were weren't what what's \
  when when's where where's which while who who's whom whose why why's will with won't would wouldn't you you'd you'll \
  you're you've your yours yourself yourselves
  """)
