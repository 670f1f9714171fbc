/// The terms of one passage that a latent space knows, with what each weighs.
///
/// A search compares many passages by their terms; kept beside the space, they need no text to be read for it.
package struct PassageTerms: Hashable, Sendable {
  package struct Term: Hashable, Sendable {
    /// Its number in the space.
    package var number: Int
    package var weight: Float

    package init(number: Int, weight: Float) {
      self.number = number
      self.weight = weight
    }
  }

  /// In the order of their numbers; their weights are together of length 1.
  package var terms: [Term]

  package init(_ terms: [Term] = []) { self.terms = terms }

  private static let heaviest: Float = 255

  /// Reads what ``packed`` wrote; an entry that is cut off is left out.
  package init(packed bytes: [UInt8]) {
    terms = []
    var (number, step, shift, isWeight) = (0, 0, 0, false)
    var length: Float = 0
    for byte in bytes {
      if isWeight {
        number += step
        let weight = Float(byte)
        terms.append(Term(number: number, weight: weight))
        length += weight * weight
        (step, shift, isWeight) = (0, 0, false)
      } else {
        // No space has so many terms; bytes that say so are not what was written.
        guard shift < 35 else { break }
        step |= Int(byte & 0x7F) << shift
        shift += 7
        isWeight = byte < 0x80
      }
    }
    guard length > 0 else { return }
    for index in terms.indices { terms[index].weight /= length.squareRoot() }
  }

  /// Each term's distance from the one before, seven bits a byte and the lowest first (LEB128; DWARF 5, 7.6), and a byte
  /// of what it weighs beside the heaviest.
  package var packed: [UInt8] {
    let heaviest = terms.map(\.weight).max() ?? 0
    guard heaviest > 0 else { return [] }
    var bytes: [UInt8] = []
    var last = 0
    for term in terms {
      var step = term.number - last
      while step > 0x7F {
        bytes.append(UInt8(truncatingIfNeeded: step) | 0x80)
        step >>= 7
      }
      bytes.append(UInt8(truncatingIfNeeded: step))
      bytes.append(UInt8(max(1, min(Self.heaviest, (term.weight / heaviest * Self.heaviest).rounded()))))
      last = term.number
    }
    return bytes
  }
}
