import Model
import Storage
import Testing

@testable import Library

@Suite struct DerivationTests {
  private func source(_ name: String, modified: Int64 = 0) -> Source {
    Source(path: Array("/in/\(name)".utf8), size: 1, modified: modified, sha256: "abcdef0123456789")
  }

  @Test("The same bytes, name, date and options give the same documents")
  func repeatable() throws {
    let bytes = Array("A Title\n\nSome words of a text.\n".utf8)
    let read = { try Derivation.derive(bytes, of: self.source("a.txt"), Derivation.Options()) }
    #expect(try read().documents.map(\.document) == read().documents.map(\.document))
    #expect(try read().documents.map(\.wantedKey) == ["title"])
  }

  @Test("What cannot be read has a reason", arguments: [Array("   \n".utf8), [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31]])
  func refuses(_ bytes: [UInt8]) {
    do throws(FileWalk.Refusal) {
      _ = try Derivation.derive(bytes, of: source("a"), Derivation.Options())
      Issue.record("it was read")
    } catch {
      #expect(error.status == .skipped)
      #expect(!error.reason.isEmpty)
    }
  }

  @Test(
    "Options come back as they were stored",
    arguments: [
      Derivation.Options(), Derivation.Options(url: "https://example.org/a"),
      Derivation.Options(url: "x", format: "markdown"),
    ])
  func options(_ options: Derivation.Options) {
    #expect(Derivation.Options(stored: options.stored) == options)
  }

  @Test("No options are stored as an empty object, damaged ones read as none")
  func noOptions() {
    #expect(Derivation.Options().stored == "{}")
    #expect(Derivation.Options(stored: "{]") == Derivation.Options())
  }
}
