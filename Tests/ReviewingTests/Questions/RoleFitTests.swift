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

  @Test(
    "The role that a kind is named for fits it best",
    arguments: [
      (QuestionKind.known, Role.known), (.evidence, .evidence), (.focus, .aim), (.neglect, .gap),
      (.definition, .definition), (.disagreement, .disagreement), (.history, .definition), (.open, .question),
      (.general, .known),
    ])
  func named(kind: QuestionKind, role: Role) {
    let best = RoleFit.fit(of: role, for: kind)
    #expect(best == 1)
    #expect(Role.allCases.allSatisfy { RoleFit.fit(of: $0, for: kind) <= best })
  }

  @Test("Where silence is better than another sentence, some roles answer nothing", arguments: QuestionKind.allCases)
  func strict(kind: QuestionKind) {
    let unfit = Role.allCases.filter { RoleFit.fit(of: $0, for: kind) == 0 }
    if RoleFit.strict.contains(kind) {
      #expect(unfit.contains(.known) && unfit.contains(.background))
    } else {
      #expect(RoleFit.fit(of: .known, for: kind) > 0)
    }
  }
}
