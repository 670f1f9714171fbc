import Model
import Testing

@testable import Reviewing

@Suite("What stands behind a field's colon")
struct QueryFieldValueTests {
  private func test(_ field: QueryField, _ value: String) throws -> QueryFilter.Test {
    try QueryFieldValue.test(field, value)
  }

  @Test("Names are taken as they stand")
  func names() throws {
    #expect(try test(.author, "van der Hoeve") == .author("van der Hoeve"))
    #expect(try test(.site, "arXiv") == .site("arXiv"))
    #expect(try test(.tag, "To-Read") == .tag("To-Read"))
  }

  @Test("Every kind of document can be asked for, whatever the letter case", arguments: DocumentKind.allCases)
  func kinds(_ kind: DocumentKind) throws {
    #expect(try test(.kind, kind.rawValue.uppercased()) == .kind(kind))
  }

  @Test("An unknown kind is answered with those there are")
  func unknownKind() {
    do throws(QueryFieldValue.Unusable) {
      _ = try QueryFieldValue.test(.kind, "book")
      Issue.record("read")
    } catch {
      for kind in DocumentKind.allCases { #expect(error.message.contains(kind.rawValue)) }
    }
  }

  @Test("Posts, comments and titles can be looked into", arguments: QueryFilter.Scope.allCases)
  func scopes(_ scope: QueryFilter.Scope) throws {
    #expect(try test(.in, scope.rawValue.uppercased()) == .scope(scope))
  }

  @Test(
    "A year is from its first day to the next one's, a span from one to the end of the other",
    arguments: [
      ("2022", "2022", "2023"), ("1999", "1999", "2000"), ("2022..2024", "2022", "2025"),
      ("2022..2022", "2022", "2023"),
      ("2022..", "2022", nil), ("..2024", nil, "2025"),
    ] as [(String, String?, String?)])
  func years(_ value: String, _ from: String?, _ before: String?) throws {
    #expect(try test(.year, value) == .published(from: from, before: before))
  }

  @Test(
    "What is no year is an error",
    arguments: [
      "", "22", "20222", "2O22", "2022.2024", "2022...2024", "..", ".", "2024..2022", "2022..x", "x..2022", "-2022",
    ])
  func noYears(_ value: String) {
    #expect(throws: QueryFieldValue.Unusable.self) { try QueryFieldValue.test(.year, value) }
  }

  @Test("Before and after take a date of any precision", arguments: ["2023", "2023-05", "2023-05-24"])
  func dates(_ date: String) throws {
    #expect(try test(.before, date) == .published(from: nil, before: date))
    #expect(try test(.after, date) == .published(from: date, before: nil))
  }

  @Test("What is no date is an error that names the field", arguments: [QueryField.before, .after])
  func noDates(_ field: QueryField) {
    for value in ["", "yesterday", "2023-13", "24.05.2023"] {
      do throws(QueryFieldValue.Unusable) {
        _ = try QueryFieldValue.test(field, value)
        Issue.record("\(value) was read")
      } catch {
        #expect(error.message.hasPrefix("\(field.rawValue): wants a date"))
      }
    }
  }

  @Test("A place that is none and a title's words are no conditions", arguments: [QueryField.in, .title])
  func unusable(_ field: QueryField) {
    #expect(throws: QueryFieldValue.Unusable.self) { try QueryFieldValue.test(field, "space") }
  }
}
