using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>Whether a sentence names a unit or a person that the question does not: 誰 is not answered by 各局處, nor by who asked.</summary>
internal static partial class NameFit
{
    private const int LettersOfName = 3;

    public static bool HoldsAnother(string question, string sentence) =>
        Person(question, sentence)
        || (!FullName().IsMatch(question) && !Company().IsMatch(question) && Named(UnitName(), sentence, Plain.Of(question)));

    /// <summary>A person by title, whom the question does not name.</summary>
    public static bool Person(string question, string sentence) =>
        FullName().IsMatch(question) ? PersonInFull().IsMatch(sentence)
        : Company().IsMatch(question) ? Named(CompanyName(), sentence, Plain.Of(question))
        : Anybody().IsMatch(question) && Named(RoleName(), sentence, Plain.Of(question)) ? true
        : Named(PersonName(), sentence, Plain.Of(question));

    /// <summary>找誰, 向誰: whether the sentence sends to somebody.</summary>
    public static bool SendsToSomebody(string question, string sentence) => !TurnsTo().IsMatch(question) || Sends().IsMatch(sentence);

    /// <summary>誰開發: a unit that the archive does not know, in the very clause that says the deed: 北水處完成網站開發.</summary>
    public static bool UnitOfDeed(string question, string sentence) =>
        Deed().Match(question) is { Success: true } deed
        && sentence.Split('，', '；', '。', ',').Any(clause => clause.Contains(deed.Groups["act"].Value, StringComparison.Ordinal) && Named(UnitName(), clause[..clause.IndexOf(deed.Groups["act"].Value, StringComparison.Ordinal)], Plain.Of(question)));

    /// <summary>Whether the question is who said something: then the speaker answers, not whom the words name.</summary>
    public static bool AsksForSpeaker(string question) => SpeakerWords().IsMatch(question);

    private static bool Named(Regex names, string sentence, string asked) =>
        names.Matches(sentence).Any(match =>
        {
            var name = Plain.Of(match.Value);
            return !Generic().IsMatch(match.Value) && !asked.Contains(name.Length > LettersOfName ? name[^LettersOfName..] : name, StringComparison.Ordinal);
        });

    [GeneratedRegex("全名|姓名|名字|叫什麼")]
    private static partial Regex FullName();

    [GeneratedRegex("哪一?家|哪一?個(廠商|公司|廠牌)|(廠商|公司|承商)(是|叫|為)?(哪|誰)|什麼公司")]
    private static partial Regex Company();

    [GeneratedRegex(@"[\u4e00-\u9fff]{2,8}(公司|銀行|企業社?|工程行|商行|事務所|公會|大學|高中|高商|高工|飯店)|[甲乙丙丁][\u4e00-\u9fff]{0,2}廠商")]
    private static partial Regex CompanyName();

    [GeneratedRegex(@"[\u4e00-\u9fff]{1,4}(局|處|科|室|組|課|署|部|府|公所|中心|委員會|研考會|公司|銀行|大隊|協會|公會|國小|國中|高中|大學|司|廳|院|館|里|會)")]
    private static partial Regex UnitName();

    [GeneratedRegex(@"[\u4e00-\u9fff]{1,3}(副?(局|處|科|組|校|市|院|部|署|所|隊|里|館|園|股|課|區|秘書|執行|理事|總幹事)長|主任|主秘|主席|委員|技正|專委|參議|教授|老師|律師|秘書|副座|督學|幹事|經理|先生|女士|小姐|理事|董事|監事|常務次長|次長)|主任秘書|總幹事|秘書長|執行長|召集人|副主席")]
    private static partial Regex PersonName();

    // 感謝高副局長 is no name in full.
    [GeneratedRegex($@"[{Surnames.All}][\u4e00-\u9fff-[副]]{{2}}(副?(局|處|科|組|校|市|院|部|署|所|隊|里|館|園|秘書)長|主任|主秘|參議|專委|技正|教授|老師|律師|先生|女士|小姐)")]
    private static partial Regex PersonInFull();

    [GeneratedRegex("(報告|說明|發言|提議|表示|反映|建議|提出)[^，。]{0,24}的(人)?是(誰|哪)|(報告|說明|發言|提議|表示|反映)的?(人|單位)?(是|由)?(誰|哪一?位|哪一?個)|(誰|哪一?位|哪一?個(局處|單位|局|處|科|組|人)的?人?)(做的?|在|來|口頭|所)?(補充|口頭)?(報告|說明|發言|提議|表示|反映)")]
    private static partial Regex SpeakerWords();

    [GeneratedRegex("(找|向|跟|問|洽|通知|通報|報告|告知|陳報|聯絡|聯繫)(哪一?位|哪一?個(單位|人|局處|機關|科室)|誰)(?!當|擔任|來|做)")]
    private static partial Regex TurnsTo();

    [GeneratedRegex("((?<![橫方面導取傾縱])向|請|洽|找|送|由|通報|陳報|知會|通知|反映|聯絡|聯繫)[^，。；]{0,14}?(局|處|科|室|組|課|會|中心|長|主任|主秘|主管|人員|單位|機關|窗口|部|公司)")]
    private static partial Regex Sends();

    [GeneratedRegex("誰(要|該|會|來|去|應該?|負責)?(?<act>[\\u4e00-\\u9fff]{2})[？?]?$")]
    private static partial Regex Deed();

    // 找誰當, 誰要出席 may be answered by what kind of people; 誰負責 is not.
    [GeneratedRegex("(找|派|給|請|向|跟|通報|通知|報告|告知|轉知|知會|陳報)誰|(什麼人|哪些人|哪類人|哪種人)|誰(都|也|才|不)?(要|可以|能|應該|應|得|不得|必須)(?!負責|主辦|辦理|處理)")]
    private static partial Regex Anybody();

    [GeneratedRegex(@"(?<![各請本])[\u4e00-\u9fff]{2}(首長|同仁|主管|人員|代表|長官)")]
    private static partial Regex RoleName();

    [GeneratedRegex("(各|相關|有關|權責|所屬|全府|本府各).{0,3}(局處|局|處|科室|科|室|組室|組|單位|機關|學校|會|中心|公所|委員|主秘|主任)$|局處$|會議室?$|委員會會$|辦公室$|教室$|機會$|一般")]
    private static partial Regex Generic();
}
