import Text

/// What a long form is compared by: the stems of its words run together, without those of grammar, `ise` spelt `ize`.
///
/// "Sparse autoencoders", "sparse auto-encoder" and "Sparse Autoencoder" differ in letter case, number and hyphens, and are
/// one sense.
package func senseKey(_ long: some Sequence<UInt8>) -> [UInt8] {
  let letters = folded(Array(long))
  var key: [UInt8] = []
  forEachWord(in: letters, letters.indices) { word in
    guard !isLink(letters, word) else { return }
    var plain = Array(letters[word])
    if plain.count > 3, plain.suffix(2).elementsEqual("'s".utf8) { plain.removeLast(2) }
    key += stem(americanised(plain))
  }
  return key
}

/// A folded word with its `-ise`, `-ising`, `-isation` spelt with a z.
private func americanised(_ word: [UInt8]) -> [UInt8] {
  for ending in ["ise", "ised", "iser", "ises", "ising", "isation", "isations"] where word.count > ending.utf8.count + 2
  {
    guard word.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
    var changed = word
    changed[word.count - ending.utf8.count + 1] = UInt8(ascii: "z")
    return changed
  }
  return word
}
