import Text

/// What part a word can play in the name of a concept.
enum TermRole: UInt8 {
  /// Verbs, adverbs, pronouns, numbers: no name holds them.
  case none
  /// Words that qualify anything ("different", "large"): a name may hold them inside, not at its ends.
  case qualifier
  /// Words that name anything ("problem", "result"): part of many names, no name alone.
  case general
  case term

  /// Whether a name may begin and end with it.
  var isNoun: Bool { self == .general || self == .term }
}

extension TermRole {
  /// The part of a folded word; a list of closed classes and the commonest verbs stands in for a tagger.
  init(_ letters: ArraySlice<UInt8>) {
    let word = String(decoding: letters, as: UTF8.self)
    if letters.count < 2 || letters.allSatisfy(\.isDigit) || Self.isAdverb(letters) {
      self = .none
    } else if boundWords.contains(word) || isStopWord(word) {
      self = .none
    } else if qualifiers.contains(word) {
      self = .qualifier
    } else {
      self = generalNouns.contains(word) ? .general : .term
    }
  }

  /// Adverbs end in "ly", as a few nouns do.
  private static func isAdverb(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.count > 4, letters.suffix(2).elementsEqual("ly".utf8) else { return false }
    return !nounsInLY.contains(String(decoding: letters, as: UTF8.self))
  }
}

private let nounsInLY: Set<String> = [
  "ally", "anomaly", "assembly", "belly", "bully", "butterfly", "family", "fly", "homily", "jelly", "lily", "monopoly",
  "polly", "rally", "reply", "supply", "tally",
]

/// Words that no name holds, apart from those of grammar.
private let boundWords: Set<String> = Set(
  """
  able about abov above accept accepted according accordingly achieve achieved achieves achieving across actual \
  actually add added adding addressed addresses addressing adds after afterwards again against ago agree aimed aims \
  all allow allowed allowing allows almost alone along already also although always am among amongst an and another \
  any anybody anyone anything anyway anywhere apart apparent apparently appear appeared appears applied applies apply \
  applying april are aren't argue argued argues arise arises around as aside ask asked asks assume assumed assumes \
  assuming at attempted august avoid avoids away based basically be became because become becomes becoming been before \
  beforehand began begin begins behind being believe believes below beside besides best better between beyond big bit \
  both brief briefly bring brings brought build builds built bunch but by called calling can can't cannot caused \
  causing certain certainly changed choose chose chosen claimed clear clearly com combine combines come comes \
  coming compare compared compares comparing compute computed computes concerning conclude concluded concludes conduct \
  conducted consequently consider considered considering considers consist consists contain contained containing \
  contains contribute contributed contributes could couldn't couple create created creates creating currently deal \
  dealing deals dealt dear december decide decided decides define defined defines demonstrate demonstrated \
  demonstrates depend depending depends derive derived derives describe described describes designed despite determine \
  determined determines determining develop developed developing develops did didn't differ different differs disagree \
  discuss discussed discusses do does doesn't doing don't done down due during each easily easy effectively eg eight \
  either eleven else elsewhere employ employed employs enable enabled enables enabling encounter encountered enough \
  ensure ensures entire entirely especially essentially establish established establishes et etc evaluate evaluated \
  evaluates evaluating even eventually ever every everybody everyone everything everywhere exactly examine examined \
  examines except exhibit exhibits exist existing exists expect expected explain explained explains extend \
  extends facilitate facilitates fail failed fails fairly far february feel feels few fewer fifth finally find finding \
  finds first five focused focuses follow followed following follows for formed former formerly formulated forth found \
  four friday from full fully further furthermore gained gave generally generate generates get gets \
  getting give given gives giving glad go goes going gone good got great greatly guess had hadn't happen happens happy \
  has hasn't hate have haven't having he helped helping helps hence her here hereby herein hers herself hey hi high \
  highlighted highly him himself his hmm hold holds hope hopefully how however html http https identified identifies \
  identify identifying ie if illustrate illustrated illustrates imagine implement implements implies imply \
  important improve improves improving in include included includes including increased increasing \
  increasingly indeed indicate indicated indicates instead intended interesting into introduce introduced introduces \
  investigate investigated investigates involve involved involves involving is isn't it it's its itself january july \
  june just keep keeps kept kinda know known knows large largely larger last lately later latter leading leads least \
  led left less let let's like likely literally little long look looking looks lot lots love low made mainly \
  maintain maintains make makes many march may maybe me mean means meanwhile meet meets mention mentioned mentions \
  might mine monday more moreover most mostly motivated much must my myself namely near nearly necessarily necessary \
  needed neither never nevertheless new next nine no nobody non none nonetheless nor not note noted notes nothing \
  notice novel november now nowhere obtain obtained obtains obviously occur occurred occurs october of off offered \
  offering offers often oh ok okay on once one ones only onto or org other others otherwise ought our ours ourselves \
  out outline outlined outside over overall paid particular particularly pay per perceived perform performed performs \
  perhaps permit permits permitting please plenty pointing pose posed possible possibly potential potentially present \
  presented presents pretty previous previously primarily probably produce produced produces producing proper properly \
  propose proposed proposes prove proved proves provide provided provides providing put putting quite rather reach \
  reached reaches realize realized really receive received receives recent recently recommend recommended reduce \
  reduces reducing refer referred refers regarding regardless relate relates relatively relies rely \
  relying remain remains remember replace replaced require requires requiring resolve respectively \
  respond rest resulting reveal revealed reveals right roughly said same satisfies satisfy saturday saw say saying \
  says second see seeing seek seeking seeks seem seemed seems seen select selects send sends separately \
  september serve served serves seven several shall she should shouldn't show showed showing shown shows significant \
  significantly similar similarly simply simulate since six slightly small so solve solved solves solving some \
  somebody somehow someone something sometimes somewhat somewhere soon sorry specifically specified specify spend \
  spent started still strongly studied such suggest suggested suggests suitable summarized sunday supplying \
  supports suppose sure suspect tackle take taken takes taking talk talked talking tell tend tends tested \
  than thank thanks that that's the their theirs them themselves then thence there thereafter thereby therefore these \
  they think thinking third this thorough thoroughly those though three through throughout thursday thus to together \
  tomorrow too took totally toward towards treated tried tries try trying tuesday twice two typically under \
  understand understood unfortunately unless unlikely until up upon us used useful using usually utilize utilized \
  utilizing validate validated varies various vary verified verifies verify versus very via want wants was wasn't we \
  wednesday welcome well went were weren't what what's whatever when whence whenever where whereas whereby wherein \
  whether which while who whole whom whose why widely will wish with within without won't worried worry worse worst \
  worth would wouldn't write writes written wrote www yeah yes yesterday yet yield yielded yields you your yours \
  yourself zero
  """
  .split(separator: " ").map(String.init))

/// Adjectives of degree, order and judgement.
private let qualifiers: Set<String> = Set(
  """
  additional additionally appropriate available capable common commonly comparable complete completely correct \
  corresponding current desirable detailed difficult effective efficient efficiently entirely exact excellent \
  extensive extremely fundamental general good hard huge initial interested key long main major modern \
  multiple numerous original perfect popular powerful practical preliminary prior proper real reasonable relevant \
  short simple simultaneously single special specific standard straightforward strong sufficient total traditional \
  true typical unique unknown usual valid valuable vast wide
  """
  .split(separator: " ").map(String.init))

/// Nouns that need another word to name something.
private let generalNouns: Set<String> = Set(
  """
  address aim answer approach approaches aspect aspects attempt attempts attention author authors basis benefit \
  benefits call calls case cases cause causes change changes chapter choice claim claims comparison concept \
  contribution contributions cost day days design detail details effort end ends example examples fact facts feature \
  figure focus form forms gain gains goal goals hand help idea ideas increase increases influence insight issue issues \
  kind kinds lack lead level levels lie lies limit limits line lines list lists live lives making manner means month \
  months move moves name names need needs number numbers objective offer order own paper papers paragraph part past \
  people person place play plays point post posts presence problem problems purpose purposes question questions range \
  read reads reason reasons record report reports result results return role run runs search section sense set sets \
  share shares show side solution sort sorts start starts state states step steps stop stops studies study sum supply \
  support table term terms test tests thing things thought time times today topic treat turn turns type types use uses \
  variety view way ways week weeks word words work works year years
  """
  .split(separator: " ").map(String.init))
