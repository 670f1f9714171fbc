import Model
import Parsing

/// Whatever the text, the readers of copied text, Markdown, records and archives end, and every range that they give lies
/// within the text, on borders of characters.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let formats: [Format?] = [.text, .text, .markdown, .records, nil]
  let format = bytes.first.map { formats[Int($0) % formats.count] } ?? nil
  let options = ReadingOptions(format: format, fileDate: PartialDate(iso: "2025-08-20"))
  for document in read(Array(bytes.dropFirst()), options: options).documents { checkRanges(of: document) }
  return 0
}
