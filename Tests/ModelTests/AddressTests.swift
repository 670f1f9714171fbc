import Model
import Testing

@Suite("Addresses")
struct AddressTests {
  @Test(
    "An address is written as it was read",
    arguments: [
      "tern2024features", "tern2024features#p12", "tern2024features#p12-14", "tern2024features#c3",
      "tern2024features#p12:40-118", "tern2024features@2#p12", "tern2024features@1",
      "tern2024features#p12:40-118~9f3a61c2", "tern2024features~00000001",
    ])
  func roundTrip(text: String) throws {
    let address = try #require(Address(text))
    #expect(address.description == text)
  }

  @Test(
    "What is no address is refused",
    arguments: [
      "", "#p1", "key#", "key#p", "key#p0", "key#c0", "key#x3", "key#p5-3", "key#p1:9-3", "key#p-1", "key@0", "key@",
      "key@x", "key#p1:2", "key#c+1", "key#p1~", "key#p1~9f3a61c", "key~9f3a61c2#p1",
    ])
  func refusal(text: String) {
    #expect(Address(text) == nil)
  }

  @Test("The places of an address mean blocks, comments and spans")
  func places() {
    #expect(Address("k#p3")?.place == .blocks(3...3))
    #expect(Address("k#p3-5")?.place == .blocks(3...5))
    #expect(Address("k#c7")?.place == .comment(7))
    #expect(Address("k#p2:0-9")?.place == .span(block: 2, bytes: 0..<9))
    #expect(Address("k@4")?.version == 4)
    #expect(Address("k")?.place == .document)
  }
}
