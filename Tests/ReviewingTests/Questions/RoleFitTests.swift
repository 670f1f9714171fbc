import Model
import Testing

@testable import Reviewing

@Suite("Roles and questions")
struct RoleFitTests {
  @Test("Every kind of question has a role that answers it best", arguments: QuestionKind.allCases)
  func best(kind: QuestionKind) {
    let fits = Role.allCases.map { RoleFit.fit(of: $0, for: kind) }
    #expect(fits.allSatisfy { (0...1).contains($0) })
    #expect((fits.max() ?? 0) >= 0.8)
  }

  @Test("An aim is no gap, a gap no aim")
  func apart() {
    #expect(RoleFit.fit(of: .gap, for: .focus) == 0)
    #expect(RoleFit.fit(of: .aim, for: .neglect) == 0)
  }
}
