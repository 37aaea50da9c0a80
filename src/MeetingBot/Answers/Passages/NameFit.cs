using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>Whether a sentence names a unit or a person that the question does not: 誰 is not answered by 各局處, nor by who asked.</summary>
internal static partial class NameFit
{
    private const int LettersOfName = 3;

    public static bool HoldsAnother(Question question, string sentence) =>
        Person(question, sentence)
        || (question.Asked.Who is { FullName: false, Company: false, Institution: false, People: false }
            && Named(UnitName(), sentence, Plain.Of(question.Text)));

    /// <summary>A person by title, whom the question does not name.</summary>
    public static bool Person(Question question, string sentence) =>
        question.Asked.Who.FullName ? PersonInFull().IsMatch(sentence) || NameByDeed.BehindRole(sentence, Plain.Of(question.Text))
        : question.Asked.Who.Company
            ? Named(CompanyName(), sentence, Plain.Of(question.Text)) || NameByDeed.Firm(sentence, Plain.Of(question.Text))
        : question.Asked.Who.Institution ? Named(InstitutionName(), sentence, Plain.Of(question.Text))
        : question.Asked.Who.School ? Named(SchoolName(), sentence, Plain.Of(question.Text))
        : (question.Asked.Who.Anybody && Named(RoleName(), sentence, Plain.Of(question.Text)))
            || Named(PersonName(), sentence, Plain.Of(question.Text))
            || BareName.IsIn(sentence, Plain.Of(question.Text))
            || NameByDeed.Person(sentence, Plain.Of(question.Text))
            || (question.Asked.Who is { Winner: true } or { Contractor: true } && NameByDeed.Firm(sentence, Plain.Of(question.Text)))
            || (question.Asked.Who.People && PeopleNamed().IsMatch(sentence));

    /// <summary>由哪一組彙整: 已通知各機關（含本處） names nobody but those who report.</summary>
    public static bool NamesOwnAlone(Question question, string sentence) =>
        !HoldsAnother(question, Own().Replace(sentence, "，"));

    /// <summary>找誰, 向誰: whether the sentence sends to somebody.</summary>
    public static bool SendsToSomebody(Question question, string sentence) =>
        !question.Asked.Who.TurnsToSomebody || Sends().IsMatch(sentence) || Joins().IsMatch(sentence);

    /// <summary>誰開發: a unit that the archive does not know, in the very clause that says the deed: 北水處完成網站開發.</summary>
    public static bool UnitOfDeed(Question question, string sentence) =>
        question.Asked.Who.Deed is { } deed && sentence.Split('，', '；', '。', ',').Any(clause =>
            clause.IndexOf(deed, StringComparison.Ordinal) is >= 0 and var at && Named(UnitName(), clause[..at], Plain.Of(question.Text)));

    /// <summary>由哪個單位發布, 是誰展出: a unit or a school that the archive does not know, right before the deed asked for.</summary>
    public static bool UnitDoing(Question question, string sentence) =>
        question.Topic.Where(w => w is { IsDeed: true, IsWhole: true, IsFresh: true })
            .SelectMany(w => Regex.Matches(sentence, $"(?<=由)[^，。；]{{2,10}}?(?=(統一|負責|共同|另行)?{Regex.Escape(w.Text)})"))
            .Any(by => Named(UnitName(), by.Value, Plain.Of(question.Text)));

    /// <summary>首獎是誰拿的: a school or a team that won it, which no list of units has.</summary>
    public static bool PrizeWinner(Question question, string sentence) =>
        AsksForWinner().Match(question.Text) is { Success: true } asked
        && sentence.Contains(asked.Groups["prize"].Value, StringComparison.Ordinal)
        && WonPrize().IsMatch(sentence);

    /// <summary>人事處應於…, 由人事處負責: a unit that the archive does not know, in the words that charge it.</summary>
    public static bool UnitCharged(Question question, string sentence) => Named(UnitBeforeDuty(), sentence, Plain.Of(question.Text));

    /// <summary>敘獎由哪一組簽報: 請國務組簽報, a unit that the archive does not know, told to do the very thing asked after.</summary>
    /// <returns>Null where none is.</returns>
    public static string? UnitAskedTo(Question question, string sentence) =>
        UnitBehindAsking().Matches(sentence).FirstOrDefault(asked =>
            !Generic().IsMatch(asked.Groups["unit"].Value)
            && !Plain.Of(question.Text).Contains(Plain.Of(asked.Groups["unit"].Value), StringComparison.Ordinal)
            && question.Topic.Any(w => w is { IsWhole: true, IsFresh: true } && (w.IsDeed || w.IsThing)
                && sentence.AsSpan(asked.Index + asked.Length).StartsWith(w.Text, StringComparison.Ordinal)))?.Groups["unit"].Value;

    /// <summary>誰先出: 暫由市府墊付 names who pays, a body that no list of units has.</summary>
    public static bool Payer(Question question, string sentence) => AsksForPayer().IsMatch(question.Text) && Pays().IsMatch(sentence);

    /// <summary>委託誰經營: a body outside the office that runs it, which the archive need not know.</summary>
    public static bool Operator(Question question, string sentence) =>
        question.Asked.Who.Operator && Named(OperatorName(), sentence, Plain.Of(question.Text));

    /// <summary>找誰, 向誰: a unit that the archive does not know, right behind the word that sends there.</summary>
    public static bool UnitSentTo(Question question, string sentence) =>
        question.Asked.Who.TurnsToSomebody && Named(UnitBehindSending(), sentence, Plain.Of(question.Text));

    /// <summary>誰得標 is not answered by a tender that nobody won yet.</summary>
    public static bool Wins(string sentence) => Won().IsMatch(sentence);

    /// <summary>哪幾個機關: several units, which the archive need not know.</summary>
    public static bool SeveralUnits(Question question, string sentence) =>
        question.IsList && UnitName().Matches(sentence).Where(m => !Generic().IsMatch(m.Value)).Select(m => m.Value).Distinct().Count() > 1;

    /// <summary>擴大到哪些機關: 擴大納入大樓所有機關 names all of them, in the very clause that says the deed.</summary>
    public static bool AllOfThem(Question question, string sentence) =>
        AsksForSome().Match(question.Text) is { Success: true, Groups: var asked }
        && !Denied().IsMatch(question.Text)
        && question.Topic.Where(w => w is { IsDeed: true, IsWhole: true, IsFresh: true }).Select(w => w.Text).ToList()
            is { Count: > 0 } deeds
        && sentence.Split('，', '；', '。', ',').Any(clause => deeds.TrueForAll(deed => clause.Contains(deed, StringComparison.Ordinal))
            && Regex.IsMatch(clause, $"(所有|全體|全部|每一?個)的?{asked["of"].Value}"));

    private static bool Named(Regex names, string sentence, string asked) =>
        names.Matches(sentence).Any(match =>
        {
            var name = Plain.Of(match.Value.Trim('「', '」'));
            return !Generic().IsMatch(match.Value)
                && !asked.Contains(name.Length > LettersOfName ? name[^LettersOfName..] : name, StringComparison.Ordinal);
        });

    [GeneratedRegex("哪(些|幾個|幾[間所處])(?<of>機關|單位|局處|科室|學校|場館|里|公所|部門|樓層)")]
    private static partial Regex AsksForSome();

    [GeneratedRegex("[沒未不]|除外|以外|例外")]
    private static partial Regex Denied();

    [GeneratedRegex("""
          [\u4e00-\u9fff]{2,8}(公司|銀行|企業社?|工程行|商行|事務所|公會|大學|高中|高商|高工|飯店|酒店|團膳|營造|修配廠|工廠(?!商)|餐廳|超市|商店|小館|客運|旅行社|診所|藥局|書局|出版社|基金會|工作室|實業|
              劇團|樂團)
        | [甲乙丙丁][\u4e00-\u9fff]{0,2}廠商
        | 「[^」]{2,12}(廠|行|店|號|社|坊|館|園|樓|室)」
        | (?<=廠商|業者|公司|承商)「[^」]{2,12}」
        | 「[^」]{1,10}(餐飲|數位|科技|資訊|工程|機電|保全|清潔|建設|實業)」
        | 「[^」]{2,10}」(?=團膳|公司|營造|保全|企業|實業|餐飲|食品)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CompanyName();

    [GeneratedRegex(@"[\u4e00-\u9fff]{2,10}(協會|學會|基金會|公會|醫院|診所|事務所|公司|大學|學院|養護所|療養院|諮商所|中心)|[財社]團法人")]
    private static partial Regex InstitutionName();

    [GeneratedRegex("[出付墊擔貼](錢|費)?[？?呢啊]*$|[出付墊](錢|費)|負擔|買單|支付")]
    private static partial Regex AsksForPayer();

    [GeneratedRegex(@"由(?!各|權責|相關)[\u4e00-\u9fff]{2,8}?(先行?)?(墊付|負擔|支付|支應|出資|吸收|補足)")]
    private static partial Regex Pays();

    [GeneratedRegex(@"[財社]團法人[\u4e00-\u9fff]{2,20}|[\u4e00-\u9fff]{2,12}(基金會|協會|學會|公司|醫院|大學|合作社|企業社|事務所)")]
    private static partial Regex OperatorName();

    [GeneratedRegex("得標|決標[予給與]|承攬|承包|承商|優勝|中選|獲選|議價|序位第[一1]|由[^，。；]{2,24}(承作|承辦|施作|取得|簽約)")]
    private static partial Regex Won();

    [GeneratedRegex(@"[\u4e00-\u9fff]{2,8}(國小|國中|國民小學|國民中學|高中|高職|高商|高工|商工|家商|附中|中學|大學|學院|幼兒園)")]
    private static partial Regex SchoolName();

    [GeneratedRegex(@"[\u4e00-\u9fff]{1,4}(局|處|科|室|組|課|署|部|府|公所|中心|委員會|研考會|公司|銀行|大隊|協會|公會|國小|國中|高中|高職|高商|高工|商工|家商|工商|農工|附中|中學|幼兒園|大學|司|廳|院|館|里|會)")]
    private static partial Regex UnitName();

    [GeneratedRegex(@"[\u4e00-\u9fff]{1,3}(副?(局|處|科|組|校|市|院|部|署|所|隊|里|館|園|股|課|區|秘書|執行|理事|總幹事)長|主任|主秘|主席|委員(?!會(?![同勘後商前]))|技正|專委|參議|教授|老師|律師(?!公會)|秘書|副座|督學|幹事|經理|先生|女士|小姐|理事|董事|監事|常務次長|次長)|主任秘書|總幹事|秘書長|執行長|召集人|副主席")]
    private static partial Regex PersonName();

    // 陳大文、林小美
    [GeneratedRegex($@"(?<![\u4e00-\u9fff])[{Surnames.All}][\u4e00-\u9fff]{{1,2}}[、及與][{Surnames.All}][\u4e00-\u9fff]{{1,2}}(?![\u4e00-\u9fff])|[{Surnames.All}][\u4e00-\u9fff]{{2}}、[{Surnames.All}][\u4e00-\u9fff]{{2}}")]
    private static partial Regex PeopleNamed();

    // 感謝高副局長 is no name in full.
    [GeneratedRegex($@"[{Surnames.All}][\u4e00-\u9fff-[副]]{{2}}(副?(局|處|科|組|校|市|院|部|署|所|隊|里|館|園|秘書)長|主任|主秘|參議|專委|技正|教授|老師|律師|先生|女士|小姐)")]
    private static partial Regex PersonInFull();

    [GeneratedRegex(@"(?<=向|洽|找|送|由|通報|知會|通知|轉[接請送交由知給]|移[請送交]|[撥打交]給|撥打)[\u4e00-\u9fff]{2,8}?(局|處|科|室|組|課|中心|公所|署|部|院|委員會)|(?<=向|洽|找|由|請)[\u4e00-\u9fff]{2,8}?(大學|銀行|公司|協會|公會|學會|基金會|律師)|(?<=[與和跟及])[\u4e00-\u9fff]{2,8}?(大學|銀行|公司|協會|公會|學會|基金會)(?=合作|合辦|共同|聯合|簽)")]
    private static partial Regex UnitBehindSending();

    [GeneratedRegex("""
          (?<=^|[，；。：])(?![本該各全相有主])[\u4e00-\u9fff]{1,6}(局|處|科|室|組|課|中心|公所|署)(?=應(?![變用對付])|須|負責|主[辦政責])
        | (?<=由)(?![本該各全相有主])[\u4e00-\u9fff]{1,6}?(局|處|科|室|組|課|中心|公所|署)(?=負責|主[辦政責]|統籌|彙整|列管|辦理|規劃|管理|協調|提供|會同)
        | (?<=請)(?![本該各全相有主])[\u4e00-\u9fff]{1,6}?(局|處|科|室|組|課|中心|公所|署)(?=於[0-9本下]|儘速|盡速|研議|研擬|規劃|評估|負責|彙整|統籌)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex UnitBeforeDuty();

    // 大會 is no unit that does anything.
    [GeneratedRegex("[\\u4e00-\\u9fff]{0,2}(本|貴)(府|市|縣|局|處|科|組|室|課|所|院|校|會|館|中心|公所)|[\\u4e00-\\u9fff]{0,4}(大會|會議|座談會|說明會)|有關|關於")]
    private static partial Regex Own();

    [GeneratedRegex("(?<prize>[頭首二三大金銀銅]獎|[冠亞季殿]軍|第[一二三1-3]名|特優|優勝)[^，。]{0,8}(誰|哪)|(誰|哪)[^，。]{0,8}(?<prize>[頭首二三大金銀銅]獎|[冠亞季殿]軍|第[一二三1-3]名|特優|優勝)")]
    private static partial Regex AsksForWinner();

    [GeneratedRegex("由[^，。；]{2,24}?(獲得|奪得|奪下|拿下|獲獎|榮獲|抱回|摘下|勝出|奪冠|奪魁|包辦)|([頭首二三大金銀銅]獎|[冠亞季殿]軍|第[一二三1-3]名|特優)([為是：:]|得主[為是：:])[^，。；]{2,}")]
    private static partial Regex WonPrize();

    [GeneratedRegex(@"((?<=^|[，；。：、\s])請|(移請|函請|[送交由洽]))(?<unit>(?![本該各全相有主])[\u4e00-\u9fff]{1,6}?(局|處|科|室|組|課|股|隊|中心|公所|署))(依規定|儘速|先行?|再|另|負責|統一|協助|配合|即|逕)?")]
    private static partial Regex UnitBehindAsking();

    // 跟哪個單位合辦: 與公會合作開辦
    [GeneratedRegex("[與和跟同及][^，。；]{2,14}?(合作|合辦|共同|聯合|協力|簽|締)")]
    private static partial Regex Joins();

    [GeneratedRegex("((?<![橫方面導取傾縱])向|請|洽|找|送|由|協調|委託|通報|陳報|知會|通知|反映|聯絡|聯繫|轉[接交給]|移交|[交撥打]給|撥打)[^，。；]{0,14}?(局|處|科|室|組|課|會|中心|長|主任|主秘|主管|人員|單位|機關|窗口|部|公司|大學|銀行|學校|院|署|公所|廠商|律師|里幹事)")]
    private static partial Regex Sends();

    [GeneratedRegex(@"(?<![各請本])[\u4e00-\u9fff]{2}(首長|同仁|主管|人員|代表|長官)")]
    private static partial Regex RoleName();

    [GeneratedRegex("""
          (各|相關|有關|權責|所屬|全府|本府各).{0,3}(局處|局|處|科室|科|室|組室|組|單位|機關|學校|會|中心|公所|委員|主秘|主任)$
        | 局處$
        | (員工|學生|美食)餐廳$
        | 會議室?$
        | 委員會會$
        | 辦公室$
        | 教室$
        | 機會$
        | 一般
        | (出席|列席|全體|在場|與會|外聘|府外|府內|專家|部分|多數|其他|各)(委員|人員|代表)$
        | [依經由請與及位名按各派]委員$
        | [位名各派](律師|老師|教授)$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Generic();
}
