using System.Text.RegularExpressions;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>What is only proposed (提案, 建請, 擬), and what the ruling on it makes of it.</summary>
internal static partial class Proposal
{
    /// <summary>Whether a sentence proposes. What stands under 說明 tells how it was, unless it goes on to propose.</summary>
    public static bool IsIn(Evidence evidence) => evidence.Kind switch
    {
        ItemKind.Motion => !Explains().IsMatch(evidence.Passage.Item.Path) || Proposes().IsMatch(evidence.Quote),
        ItemKind.Remark => Proposes().IsMatch(evidence.Quote),
        ItemKind.Heading => AsksToDiscuss().IsMatch(evidence.Quote) || Intends().IsMatch(evidence.Quote),
        _ => AsksToDiscuss().IsMatch(evidence.Quote),
    };

    /// <summary>Whether a ruling gives another day or sum than was asked for.</summary>
    public static bool IsChangedBy(Evidence ruling) => Changes().IsMatch(ruling.Quote);

    /// <summary>What a ruling says before it gives another day or sum.</summary>
    public static string BeforeChange(Evidence ruling) => ruling.Quote[..Changes().Match(ruling.Quote).Index];

    /// <summary>Whether a ruling begins with a no: then nothing became of what was asked for.</summary>
    public static bool IsRefusedBy(Evidence ruling) => ruling.Sentence.Start == 0 && Refuses().IsMatch(ruling.Quote);

    /// <summary>What somebody holds of it under 說明 or 意見 (30公尺不足, 要求至少200公尺).</summary>
    public static bool IsOpinion(Evidence evidence) => evidence.Kind == ItemKind.Motion && Holds().IsMatch(evidence.Quote);

    /// <summary>What is brought up because it troubles somebody: 夜間飆車擾民，居民睡不好.</summary>
    public static bool IsComplaint(Evidence evidence) => evidence.Kind == ItemKind.Remark && Complains().IsMatch(evidence.Quote);

    /// <summary>What was planned, or is only asked for: it waits for a ruling.</summary>
    public static bool IsAskedFor(Evidence evidence) => AsksFor().IsMatch(evidence.Quote);

    /// <summary>Whether a sentence tells itself to which day something was moved.</summary>
    public static bool IsMovedIn(Evidence evidence) =>
        evidence is { FitsWanted: true, Kind: ItemKind.Remark or ItemKind.Other } && !IsIn(evidence) && Moved().IsMatch(evidence.Quote);

    [GeneratedRegex("不足|不夠|[過偏太][低高長短多少寬窄]|要求|希望|至少")]
    private static partial Regex Holds();

    [GeneratedRegex("原[訂定]|申請[^，。；]{0,6}延|擬|建請|建議|希望|要求|不然")]
    private static partial Regex AsksFor();

    [GeneratedRegex("(?<!申請)(順延|延後|延期|展延|提前|改)[至到於為自]")]
    private static partial Regex Moved();

    [GeneratedRegex("提請|請(討論|審議|同意|核議|公決)|建請|建議|擬|可否|是否|案[。（(]|案$")]
    private static partial Regex Proposes();

    [GeneratedRegex("擾民|抱怨|不滿|陳情|困擾|睡不|受不了|危險|[很太](吵|暗|臭|髒|亂|慢|擠|舊|滑|熱|冷|久)|不[足夠便]|嚴重|受阻|違規|危害|流失|請協助|屢|常(有|被|遭|見)|希望|可否|能否")]
    private static partial Regex Complains();

    [GeneratedRegex("擬[由將自增調提修訂請於開改核辦新設補採]|建請|提請")]
    private static partial Regex Intends();

    [GeneratedRegex("說明|辦法|理由|查核|意見")]
    private static partial Regex Explains();

    // Whatever it stands under.
    [GeneratedRegex("請(討論|審議|公決|核議|審查)[。]?([（(][^）)]+[）)])?$")]
    private static partial Regex AsksToDiscuss();

    [GeneratedRegex("改[為於自]|修正為|延至|提前至|調整[為至]|延長至|調[高降][為至]|提高[為至]|降[低為至]|[增減]為|應達|不得逾|至遲|最遲|為限|上限|維持|核定|同意[^，。；]{0,12}[0-9]")]
    private static partial Regex Changes();

    [GeneratedRegex("^(本案)?(緩議|保留|暫緩|撤案|撤回|未通過|不通過|否決|不予|不同意|再議|退回|不採納)")]
    private static partial Regex Refuses();
}
