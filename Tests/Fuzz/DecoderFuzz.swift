import Parsing

/// Whatever the bytes and the label, decoding ends, and gives UTF-8 without a mark and without NUL.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDecoder(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let labels: [String?] = [nil, "utf-8", "windows-1252", "shift_jis", "gb18030", "euc-kr", "big5", "koi8-r", "utf-16"]
  let label = bytes.first.map { labels[Int($0) % labels.count] } ?? nil
  let text = decode(Array(bytes.dropFirst()), label: label)
  precondition(text.utf8.isEmpty || String(validating: text.utf8, as: UTF8.self) != nil, "the text is no UTF-8")
  precondition(!text.utf8.contains(0), "the text has a NUL")
  return 0
}
