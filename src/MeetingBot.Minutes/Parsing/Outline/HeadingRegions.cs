namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>What kind of words a heading announces: 報告事項, 討論事項, 主席裁示事項.</summary>
internal static class HeadingRegions
{
    private static readonly string[] Motions =
    [
        "臨時動議", "討論事項", "提案討論", "審議事項", "討論提案", "提案事項", "選舉事項", "討論案", "審議案", "綜合討論", "討論", "議案",
        "建議事項", "臨時提案",
    ];

    private static readonly string[] Reports =
    [
        "報告事項", "業務報告", "工作報告", "專題報告", "專案報告", "單位報告", "報告案", "執行情形", "辦理情形", "報告", "確認事項", "宣讀事項",
        "宣導事項", "補充說明", "業務宣導", "重大事項提報", "工作提報", "重點工作",
    ];

    private static readonly string[] Speeches = ["主席致詞", "長官致詞", "主席講話", "致詞"];

    public static Region? Of(ReadOnlySpan<char> heading)
    {
        var words = heading.TrimEnd("。：(略)").Trim("【】[]");
        if (words.Length is 0 or > 24 || IsSentence(words))
        {
            return null;
        }

        return Ends(words, Motions) ? Region.Motion
            : Ends(words, Reports) ? Region.Report
            : Ends(words, Speeches) ? Region.Resolution
            : Ends(words, "散會") ? Region.Closing
            : null;
    }

    public static Region Of(Label label) => label.Kind switch
    {
        LabelKind.Resolution or LabelKind.Header => Region.Resolution,
        LabelKind.Remark => Region.Remark,
        LabelKind.Motion => IsReport(label.Name) ? Region.Report : Region.Motion,
        LabelKind.Section => Of(label.Name) ?? Region.None,
        LabelKind.Closing => Region.Closing,
        _ => Region.None,
    };

    private static bool IsReport(string name) =>
        name.Contains("情形", StringComparison.Ordinal) || name.Contains("報告", StringComparison.Ordinal);

    // 請秘書處於下次會議報告 and 若有困難，應提前報告 ask for a report; 提請討論 is how titles end.
    private static bool IsSentence(ReadOnlySpan<char> words) =>
        words.IndexOfAny("，；應") >= 0 || (words.IndexOf('請') is >= 0 and var at && (at == 0 || words[at - 1] is not ('提' or '報' or '申')));

    private static bool Ends(ReadOnlySpan<char> words, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (words.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
