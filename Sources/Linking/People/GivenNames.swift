/// How two given names can be one person's.
enum GivenNameMatch: Hashable, Sendable {
  case equal, initial, shortForm, spelling
}

/// Whether two folded given names may belong to one person, and why.
///
/// An initial stands for any name it begins; short forms of English names stand for the whole; a spelling may differ by
/// two letters when both have five or more, never less: Lee and Leo are two people.
func match(givenNames a: String, _ b: String) -> GivenNameMatch? {
  if a == b { return .equal }
  if a.count == 1 || b.count == 1 { return a.first == b.first ? .initial : nil }
  if shortForms[a]?.contains(b) ?? false || shortForms[b]?.contains(a) ?? false { return .shortForm }
  if min(a.count, b.count) >= 5, editDistance(a, b, limit: 2) <= 2, a.first == b.first { return .spelling }
  return nil
}

/// Short forms of English given names; general usage, nobody in particular.
private let shortForms: [String: Set<String>] = [
  "abe": ["abraham"], "al": ["alan", "albert", "alfred"],
  "alex": ["alexander", "alexandra", "alexandre", "aleksander"],
  "andy": ["andrew"], "ben": ["benjamin"], "beth": ["elizabeth"], "bill": ["william"], "bob": ["robert"],
  "charlie": ["charles"], "chris": ["christian", "christine", "christopher", "christina"], "dan": ["daniel"],
  "danny": ["daniel"], "dave": ["david"], "dick": ["richard"], "don": ["donald"], "doug": ["douglas"],
  "ed": ["edward", "edmund", "edwin"], "fred": ["frederick"], "geoff": ["geoffrey"], "greg": ["gregory"],
  "jake": ["jacob"], "jeff": ["jeffrey"], "jen": ["jennifer"], "jess": ["jessica"], "jim": ["james"],
  "joe": ["joseph"], "jon": ["jonathan"], "josh": ["joshua"], "kate": ["katherine", "catherine"],
  "ken": ["kenneth"], "larry": ["lawrence"], "liz": ["elizabeth"], "matt": ["matthew"], "max": ["maximilian"],
  "meg": ["margaret"], "mike": ["michael"], "nat": ["nathan", "nathaniel"], "nate": ["nathan", "nathaniel"],
  "nick": ["nicholas", "nikolas"], "pat": ["patrick", "patricia"], "pete": ["peter"], "phil": ["philip", "phillip"],
  "ray": ["raymond"], "rich": ["richard"], "rob": ["robert"], "ron": ["ronald"], "sam": ["samuel", "samantha"],
  "steve": ["steven", "stephen"], "sue": ["susan"], "ted": ["edward", "theodore"], "tim": ["timothy"],
  "tom": ["thomas"], "tony": ["anthony"], "vic": ["victor"], "vlad": ["vladimir"], "will": ["william"],
  "zac": ["zachary"], "zach": ["zachary"], "zack": ["zachary"],
]
