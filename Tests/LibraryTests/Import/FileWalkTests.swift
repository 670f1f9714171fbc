import Foundation
import Model
import Testing

@testable import Library

@Suite struct FileWalkTests {
  let desk = Desk()

  private func names(_ paths: [[UInt8]]? = nil) -> [String] {
    FileWalk.files(below: paths ?? [desk.folder]).map { String(PathBytes.text($0.path).dropFirst(desk.path.count + 4)) }
  }

  @Test("Files are found in the order of their bytes, folders within folders included")
  func order() {
    mkdir(desk.path + "/in/sub", 0o755)
    for name in ["b.txt", "a.txt", "sub/c.txt", "B.txt"] { desk.save(name, "x") }
    #expect(names() == ["B.txt", "a.txt", "b.txt", "sub/c.txt"])
  }

  @Test("A file named twice is looked at once, whatever the order of the arguments")
  func once() {
    let (a, b) = (desk.save("a.txt", "x"), desk.save("b.txt", "x"))
    #expect(names([b, desk.folder, a, b]) == ["a.txt", "b.txt"])
  }

  @Test("Names that are no UTF-8 keep their bytes")
  func bytes() {
    let path = desk.save([0xFF, 0xFE, 0x0A], "x".utf8)
    #expect(FileWalk.files(below: [desk.folder]).map(\.path) == [path])
  }

  @Test("Hidden files and a page's own folder of pictures are left out of a walk")
  func hidden() {
    mkdir(desk.path + "/in/page_files", 0o755)
    mkdir(desk.path + "/in/my_files", 0o755)
    for name in [".secret", "page.html", "page_files/x.js", "my_files/kept.txt"] { desk.save(name, "x") }
    #expect(names() == ["my_files/kept.txt", "page.html"])
    #expect(names([desk.file(".secret")]) == [".secret"])
  }

  @Test("Links to files are read, links to folders, to nothing and in circles have a reason")
  func links() {
    desk.save("real.txt", "x")
    let base = desk.path + "/in/"
    for (target, name) in [("real.txt", "good"), (".", "up"), ("nothing", "dangling"), ("two", "one"), ("one", "two")] {
      symlink(target, base + name)
    }
    let found = FileWalk.files(below: [desk.folder])
    let refusals = Dictionary(
      uniqueKeysWithValues: found.map { (String(PathBytes.text($0.path).dropFirst(base.count)), $0.refusal) })
    #expect(refusals["good"] == .some(nil) && refusals["real.txt"] == .some(nil))
    #expect(refusals["up"]??.reason == "a symbolic link to a folder")
    #expect(refusals["dangling"]??.reason == "a symbolic link to nothing")
    #expect(refusals["one"]??.reason == "a symbolic link that leads back to itself")
    #expect(refusals.values.compactMap { $0?.status }.allSatisfy { $0 == .skipped })
  }

  @Test("A path that is not there has failed")
  func notFound() {
    let found = FileWalk.files(below: [desk.file("none.html")])
    #expect(found.map(\.refusal) == [FileWalk.Refusal(status: .failed, reason: "not found")])
  }

  @Test("What the caller leaves out is not found")
  func leftOut() {
    let own = desk.save("library.sqlite", "x")
    desk.save("a.txt", "x")
    #expect(FileWalk.files(below: [desk.folder], leavingOut: { $0 == own }).count == 1)
  }
}
