package import Model

extension Outline {
  /// The review as an Obsidian vault: a note for the review and one for each document, concept, person and work.
  ///
  /// A quotation stands once, in its document's note, with a block anchor; the other notes embed or link it.
  package var vault: [VaultNote] {
    var writer = VaultWriter()
    return writer.notes(of: self)
  }
}

private struct VaultWriter {
  var names = VaultNames()

  mutating func notes(of outline: Outline) -> [VaultNote] {
    let items =
      outline.quotations + outline.unanswered + outline.contradictions.flatMap { [$0.claim, $0.objection] }
    // The review is named first, so that no document can take its name.
    let review = names.name(of: "review", "Review \(outline.topic)")
    var notes = [VaultNote(folder: "", name: review, text: reviewText(outline))]
    notes += documentNotes(items)
    notes += linkNotes("Concepts", "concept", concepts(of: outline))
    notes += linkNotes("People", "person", people(items))
    notes += (outline.works + outline.missing).map { workNote($0) }
    return notes
  }

  private func head(_ kind: String, _ fields: [(String, String)]) -> String {
    "---\n" + fields.map { "\($0.0): \($0.1)\n" }.joined() + "tags:\n  - quire/\(kind)\n---\n"
  }

  private mutating func reviewText(_ outline: Outline) -> String {
    var text = head("review", [("topic", yamlQuoted(outline.topic)), ("recipe", yamlQuoted("\(outline.recipe)"))])
    for part in outline.parts {
      switch part {
      case .heading(let level, let heading):
        text += "\n\(String(repeating: "#", count: level)) \(vaultEscaped(heading))\n\n"
      case .note(let note): text += "\(note)\n"
      case .quotation(let quotation): text += "![[\(document(quotation))#^\(anchor(quotation))]]\n"
      case .contradiction(let claim, let objection):
        text += "![[\(document(claim))#^\(anchor(claim))]]\nbut\n![[\(document(objection))#^\(anchor(objection))]]\n"
      case .entry(let entry): text += "- \(vaultEscaped(entry))\n"
      }
    }
    return text
  }

  private mutating func documentNotes(_ items: [Quotation]) -> [VaultNote] {
    var order: [String] = []
    var byKey: [String: [Quotation]] = [:]
    for item in items {
      if byKey[item.document.key] == nil { order.append(item.document.key) }
      if byKey[item.document.key]?.contains(where: { anchor($0) == anchor(item) }) != true {
        byKey[item.document.key, default: []].append(item)
      }
    }
    return order.compactMap { key in
      guard let quotations = byKey[key], let first = quotations.first else { return nil }
      let source = first.document
      var fields = [("key", yamlQuoted(key)), ("title", yamlQuoted(source.title ?? "Untitled"))]
      if !source.authors.isEmpty {
        let links = source.authors.map { "\n  - " + yamlLink(person($0)) }
        fields.append(("authors", links.joined()))
      }
      if let year = source.year { fields.append(("year", "\(year)")) }
      if let site = source.site { fields.append(("site", yamlQuoted(site))) }
      var text = head("document", fields) + "\n# \(vaultEscaped(source.title ?? "Untitled"))\n"
      for quotation in quotations {
        text += "\n> [!quote] \(vaultEscaped("\(quotation.attribution)")) `\(quotation.citedAddress)`\n"
        text += "> \(vaultEscaped(quotation.quote))\n\n^\(anchor(quotation))\n"
      }
      return VaultNote(folder: "Documents", name: document(first), text: text)
    }
  }

  private func concepts(of outline: Outline) -> [(name: String, items: [Quotation])] {
    gathered(outline.sections.flatMap(\.groups).flatMap { group in group.items.map { (group.concept, $0) } })
  }

  private func people(_ items: [Quotation]) -> [(name: String, items: [Quotation])] {
    gathered(
      items.flatMap { item in
        ([item.attribution.name, item.attribution.quotes?.name] + item.document.authors).map { ($0, item) }
      })
  }

  private func gathered(_ pairs: [(String?, Quotation)]) -> [(name: String, items: [Quotation])] {
    var order: [String] = []
    var byName: [String: [Quotation]] = [:]
    for (name, item) in pairs {
      guard let name else { continue }
      if byName[name] == nil { order.append(name) }
      byName[name, default: []].append(item)
    }
    return order.map { ($0, byName[$0] ?? []) }
  }

  private mutating func linkNotes(
    _ folder: String, _ kind: String, _ things: [(name: String, items: [Quotation])]
  ) -> [VaultNote] {
    things.map { thing in
      let name = names.name(of: "\(kind) \(thing.name)", thing.name)
      var text = head(kind, [("aliases", "\n  - " + yamlQuoted(thing.name))]) + "\n# \(vaultEscaped(thing.name))\n\n"
      var linked: Set<String> = []
      for item in thing.items where linked.insert(item.address + anchor(item)).inserted {
        text += "- [[\(document(item))#^\(anchor(item))]]\n"
      }
      return VaultNote(folder: folder, name: name, text: text)
    }
  }

  private mutating func workNote(_ work: CitedWork) -> VaultNote {
    let title = work.title ?? work.identifier?.description ?? work.key ?? "Untitled"
    let name = names.name(of: "work \(work.label)", work.key ?? title)
    var fields = [("title", yamlQuoted(title))]
    if let year = work.year { fields.append(("year", "\(year)")) }
    if let identifier = work.identifier { fields.append(("identifier", yamlQuoted(identifier.description))) }
    fields.append(("inLibrary", work.key == nil ? "false" : "true"))
    let cited = work.addresses.map { "- `\($0)`\n" }.joined()
    return VaultNote(
      folder: "Works", name: name, text: head("work", fields) + "\n# \(vaultEscaped(title))\n\nCited at:\n\n\(cited)")
  }

  private mutating func document(_ item: Quotation) -> String {
    names.name(of: "document \(item.document.key)", item.document.key)
  }

  private mutating func person(_ name: String) -> String { names.name(of: "person \(name)", name) }

  /// Letters, digits and hyphens alone: what a block anchor may have.
  private func anchor(_ item: Quotation) -> String { "q-\(TextHash(item.quote.utf8))" }
}
