using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>What kind of name a question asks for.</summary>
/// <param name="At">Where it asks for somebody.</param>
/// <param name="Speaker">Who said something: then the speaker answers, not whom the words name.</param>
/// <param name="FullName">全名, 姓名.</param>
/// <param name="Company">哪家公司, 哪個廠商.</param>
/// <param name="Institution">哪間機構, 哪個協會.</param>
/// <param name="Operator">委託誰經營: who runs it for the office, which is no unit of it.</param>
/// <param name="Winner">誰得標: who won a tender.</param>
/// <param name="Contractor">誰設計, 哪家施工: who does what firms do.</param>
/// <param name="School">哪所學校.</param>
/// <param name="People">哪幾位: people by name.</param>
/// <param name="Anybody">找誰當, 誰要出席: what kind of people will do.</param>
/// <param name="TurnsToSomebody">找誰, 向誰.</param>
/// <param name="Deed">開發 in 誰開發？, where the question ends with it.</param>
/// <param name="DeedAt">Where the deed begins: behind 誰, 誰要, 誰負責.</param>
/// <param name="Post">The post whose holder is asked for.</param>
internal sealed partial record AskedWho(
    int? At,
    bool Speaker,
    bool FullName,
    bool Company,
    bool Institution,
    bool Operator,
    bool Winner,
    bool Contractor,
    bool School,
    bool People,
    bool Anybody,
    bool TurnsToSomebody,
    string? Deed,
    int? DeedAt,
    AskedPost? Post)
{
    /// <summary>陳專員 in 陳專員是哪一科的: of whom the unit is asked for.</summary>
    public string? UnitOf { get; private init; }

    /// <summary>Where 有哪些局補充說明 begins: who spoke on the matter before it, and not who said this or that.</summary>
    public int? SpokeAt { get; private init; }

    /// <summary>組長 in 哪些組長有補充報告.</summary>
    public string? SpokeAs { get; private init; }

    public static AskedWho In(string text) => new(
        Whom().Match(text) is { Success: true } whom ? whom.Index : null,
        SpeakerWords().IsMatch(text),
        FullNameWords().IsMatch(text),
        CompanyWords().IsMatch(text),
        InstitutionWords().IsMatch(text),
        OperatorWords().IsMatch(text),
        WinnerWords().IsMatch(text),
        ContractorWords().IsMatch(text),
        SchoolWords().IsMatch(text),
        PeopleWords().IsMatch(text),
        AnybodyWords().IsMatch(text),
        TurnsTo().IsMatch(text),
        DeedAtEnd().Match(text) is { Success: true } deed ? deed.Groups["act"].Value : null,
        Who().Match(text) is { Success: true } who ? who.Index + who.Length : null,
        AskedPost.In(text))
    {
        UnitOf = WhoseUnit().Match(text) is { Success: true } of ? of.Groups["of"].Value : null,
        SpokeAt = SpokeWords().Match(text) is { Success: true } spoke ? spoke.Index : null,
        SpokeAs = SpokeWords().Match(text).Groups["post"] is { Success: true } post ? post.Value : null,
    };

    [GeneratedRegex("""
          (誰|何人|哪幾?[些位個]((?<post>組長|科長|局長|處長|主任|主秘|里長|校長)|人|機關|單位|局處?|科室?|組室?|處室?|中心|委員|代表|學校)?)
          (有|都|來|去|做了?|提出了?|進行了?|在?(會[上中]|會議[上中]|現場))*(口頭|補充|書面)*(說明|報告|發言|補充|講話|表示意見)(的|了|過)*[？?嗎呢]*$
        | (說明|報告|發言)(過|了)?的(人|單位|機關|局處|是|有|有關)*
          (誰|何人|哪幾?[些位個]((?<post>組長|科長|局長|處長|主任|主秘|里長|校長)|人|機關|單位|局處?|科室?|組室?|委員|代表)?)[？?呢]*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SpokeWords();

    [GeneratedRegex($"(?<of>[{Surnames.WithRare}][\\u4e00-\\u9fff]{{0,2}}?(專員|科員|課員|辦事員|技正|技士|股長|組長|科長|主任|秘書|參議|專委|委員|教授|老師|律師|先生|女士|小姐|代表|主秘))(是|屬於|來自)哪一?個?(科|組|處|局|室|課|隊|單位|部門|機關|學校|公司|里|系|院)的?[？?]*$")]
    private static partial Regex WhoseUnit();

    [GeneratedRegex("(報告|說明|發言|提議|表示|反映|建議|提出)[^，。]{0,24}的(人)?是(誰|哪)|(報告|說明|發言|提議|表示|反映)的?(人|單位)?(是|由)?(誰|哪一?位|哪一?個)|(誰|哪一?位|哪一?個(局處|單位|局|處|科|組|人)的?人?)(做的?|在(會[上中議]|現場)?|來|口頭|所)?(補充|口頭)?(報告|說明|發言|提議|表示|反映)|(誰|哪一?位)(在會[上中議])?(講|說|提到?|提醒|宣導)的[？?]*$")]
    private static partial Regex SpeakerWords();

    [GeneratedRegex("誰|哪一?[位個]")]
    private static partial Regex Whom();

    [GeneratedRegex("全名|姓名|名字|叫什麼")]
    private static partial Regex FullNameWords();

    [GeneratedRegex("哪一?家(?!學校|國小|國中|高中)|哪一?[個間](廠商|公司|廠牌)|(廠商|公司|承商)(是|叫|為)?(哪|誰)|什麼公司")]
    private static partial Regex CompanyWords();

    [GeneratedRegex("哪一?[個間家所]?(機構|協會|基金會|事務所)")]
    private static partial Regex InstitutionWords();

    [GeneratedRegex("委託|委外|委由|委辦|經營|營運|代管|承接|包給|外包")]
    private static partial Regex OperatorWords();

    [GeneratedRegex("(誰|哪[^，。？?]{0,6}|什麼[^，。？?]{0,4})(得標|標到|標下|中標|承攬|承包)|(得標|承攬|承包)的?(廠商|公司|者|商)?(是|為|叫)?(誰|哪|什麼)")]
    private static partial Regex WinnerWords();

    [GeneratedRegex("(誰|哪[^，。？?]{0,6})(負責|在|來|去|幫忙)?(設計|施工|施作|興建|承建|蓋|監造|製作|承作|供應|供貨|維修|保養|印製|拆除|做)的?[？?]*$")]
    private static partial Regex ContractorWords();

    [GeneratedRegex("哪一?[所間個家]?(學校|國小|國中|高中|高職|大學|校)")]
    private static partial Regex SchoolWords();

    [GeneratedRegex("哪(幾|[兩二三四五六七八九十]|[2-9])(位|個人)")]
    private static partial Regex PeopleWords();

    // 找誰當, 誰要出席 may be answered by what kind of people; 誰負責 is not.
    [GeneratedRegex("(找|派|給|請|向|跟|提醒|叮嚀|要求|通報|通知|報告|告知|轉知|知會|陳報)誰|(什麼人|哪些人|哪類人|哪種人)|誰(都|也|才|不)?(要|可以|能|應該|應|得|不得|必須)(?!負責|主辦|辦理|處理)")]
    private static partial Regex AnybodyWords();

    [GeneratedRegex("(找|向|跟|問|洽|通知|通報|報告|告知|陳報|聯絡|聯繫|轉[給到交接送請]|[打報]給|轉)(哪一?位|哪一?個(單位|人|局處|機關|科室)|誰)(?!當|擔任|來|做)")]
    private static partial Regex TurnsTo();

    [GeneratedRegex("誰(要|該|會|來|去|應該?|負責)?(?<act>[\\u4e00-\\u9fff]{2})[？?]?$")]
    private static partial Regex DeedAtEnd();

    [GeneratedRegex("誰(要|該|會|來|去|應該?|負責)?(?=.)")]
    private static partial Regex Who();
}
