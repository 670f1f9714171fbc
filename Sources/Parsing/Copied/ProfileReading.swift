import Model
import Text

/// Reads a forum's profile page: a person's comments, each under the title of the post it stands on, and posts with
/// their scores.
///
/// The person is whoever signs several lines of the form `NameAGE SCORE`, glued as browsers copy them (`Ada3h41`).
struct ProfileReading {
  private let lines: TextLines
  private let options: ReadingOptions
  private let name: String
  private let signed: [(index: Int, signature: SignatureLine)]

  /// Nothing when no name signs at least two lines.
  init?(_ lines: TextLines, _ options: ReadingOptions) {
    var candidates: [String: [(index: Int, signature: SignatureLine)]] = [:]
    for index in 1..<max(1, lines.count) {
      guard let signature = SignatureLine.glued(lines.slice(index)) else { continue }
      candidates[signature.name, default: []].append((index, signature))
    }
    let best = candidates.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    // Where others sign as well, the page is a thread in which one of them wrote the most.
    let all = candidates.reduce(0) { $0 + $1.value.count }
    guard let best, best.value.count >= 2, best.value.count * 5 >= all * 4,
      (0..<lines.count).contains(where: { lines.text($0) == best.key })
    else { return nil }
    self.lines = lines
    self.options = options
    name = best.key
    signed = best.value
  }

  func document() -> Document {
    var document = Document(kind: .profile)
    document.title = name
    document.authors = [Byline(name: name)]
    document.provenance = [
      Provenance(field: "title", rule: "recurring-signature", evidence: lines.text(signed[0].index)),
      Provenance(field: "authors", rule: "recurring-signature", evidence: lines.text(signed[0].index)),
    ]
    if let figures = figuresOfPerson() {
      // Which of the glued figures counts what cannot be told; they are kept as they stand.
      document.provenance.append(
        Provenance(field: "score", rule: "profile-figures", evidence: figures, certain: false))
    }
    var builder = DocumentBuilder()
    let prose = ProseBlocks(lines: lines)
    var end = 0
    var comments: [(comment: Comment, text: Range<Int>)] = []
    for (position, entry) in signed.enumerated() {
      let next = position + 1 < signed.count ? signed[position + 1].index - 1 : lines.count
      // The comment ends at the line that offers to answer it.
      let close = (entry.index + 1..<next).first { isReplyLine($0) } ?? next
      var comment = Comment(author: Attribution(name: name, basis: .byline))
      comment.on = lines.text(entry.index - 1)
      comment.age = entry.signature.age
      comment.wasEdited = entry.signature.wasEdited
      comment.score = entry.signature.score
      comment.publishedBetween = entry.signature.days(before: options.fileDate)
      comments.append((comment, entry.index + 1..<close))
      end = close + 1
    }
    document.posts = posts(from: end)
    for post in document.posts { builder.append(.listItem, post.title.utf8, level: 1, levelIsInferred: true) }
    for (comment, text) in comments {
      _ = builder.beginComment(comment)
      prose.append(text, to: &builder)
    }
    builder.finish(&document)
    return document
  }

  /// The word that each comment's last line begins with: a short line that recurs, with votes glued behind it.
  private func isReplyLine(_ index: Int) -> Bool {
    let letters = lines.slice(index).prefix { $0.isLetter }
    let rest = lines.slice(index).dropFirst(letters.count)
    return letters.elementsEqual("Reply".utf8) && rest.allSatisfy { $0.isDigit || $0.isBlank }
  }

  /// The figures under the person's name: karma and counts of posts and comments in one run.
  private func figuresOfPerson() -> String? {
    guard let heading = (0..<lines.count - 1).first(where: { lines.text($0) == name }) else { return nil }
    let figures = lines.text(heading + 1)
    let isRun = figures.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || $0 == "Ω" || $0 == " " || $0 == "-" }
    return isRun ? figures : nil
  }

  // MARK: Listed posts

  /// Posts as `SCORETitle`, an age, and a count of comments, each on a line of its own.
  private func posts(from start: Int) -> [ListedPost] {
    var posts: [ListedPost] = []
    var index = start
    while index < lines.count {
      let slice = lines.slice(index)
      let digits = slice.prefix { $0.isDigit }
      let title = slice.dropFirst(digits.count)
      index += 1
      guard (1...4).contains(digits.count), let first = title.first, first.isUpper || first >= 0x80, title.count > 3
      else {
        continue
      }
      var post = ListedPost(title: String(decoding: title, as: UTF8.self).trimmingBlanks)
      post.score = Int(String(decoding: digits, as: UTF8.self)).map { Score($0, isCertain: true) }
      while index < lines.count {
        let line = lines.slice(index)
        if let (_, length) = AgeText.read(line), length == line.count {
          post.age = String(decoding: line, as: UTF8.self)
        } else if line.allSatisfy(\.isDigit), let count = Int(String(decoding: line, as: UTF8.self)) {
          post.commentCount = count
        } else if line.count > 2 {
          break
        }
        index += 1
      }
      if post.age != nil { posts.append(post) }
    }
    return posts
  }
}
