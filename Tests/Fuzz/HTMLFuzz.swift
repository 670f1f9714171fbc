import Model
import Parsing

/// Whatever the page, reading ends, and every range that it gives lies within the text, on borders of characters.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTML(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let options = ReadingOptions(format: .html, sourceURL: "https://site.example/a/b")
  for document in read(bytes, options: options).documents { checkRanges(of: document) }
  return 0
}
