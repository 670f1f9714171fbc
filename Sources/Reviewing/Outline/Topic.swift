package import Model
import Text

/// What a review is about: the words asked for, each with what may stand for it.
package struct Topic: Hashable, Sendable {
  /// The topic as typed.
  package var name: String
  /// Each thing asked for, as the terms that say it.
  package var slots: [[QueryTerm]]

  package init(name: String, slots: [[QueryTerm]]) {
    self.name = name
    self.slots = slots
  }

  /// The stems of all its words, which are no concepts of their own.
  var stems: Set<[UInt8]> {
    Set(slots.joined().flatMap { $0.words.map { stem(folded($0.utf8)) } })
  }

  /// Which slots a sentence speaks of; a ``TopicMatcher`` tells it of many sentences faster.
  func slots(in sentence: [UInt8]) -> Set<Int> { TopicMatcher(self).slots(in: sentence) }
}
