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
        _ => AsksToDiscuss().IsMatch(evidence.Quote),
    };

    /// <summary>Whether a ruling gives another day or sum than was asked for.</summary>
    public static bool IsChangedBy(Evidence ruling) => Changes().IsMatch(ruling.Quote);

    /// <summary>Whether a ruling begins with a no: then nothing became of what was asked for.</summary>
    public static bool IsRefusedBy(Evidence ruling) => ruling.Sentence.Start == 0 && Refuses().IsMatch(ruling.Quote);

    [GeneratedRegex("提請|請(討論|審議|同意|核議|公決)|建請|建議|擬|可否|是否|案[。（(]|案$")]
    private static partial Regex Proposes();

    [GeneratedRegex("說明|辦法|理由|查核|意見")]
    private static partial Regex Explains();

    // Whatever it stands under.
    [GeneratedRegex("請(討論|審議|公決|核議|審查)[。]?([（(][^）)]+[）)])?$")]
    private static partial Regex AsksToDiscuss();

    [GeneratedRegex("改為|修正為|改自|延至|展延至|提前至|調整為|延長至|為限|上限|維持|核定|同意[^，。；]{0,12}[0-9]")]
    private static partial Regex Changes();

    [GeneratedRegex("^(本案)?(緩議|保留|暫緩|撤案|撤回|未通過|不通過|否決|不予|不同意|再議|退回|不採納)")]
    private static partial Regex Refuses();
}
