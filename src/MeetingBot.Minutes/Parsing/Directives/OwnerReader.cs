using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>
/// Reads who is addressed: 公管中心會同資訊局, 各局處主秘, 策略、資安、創新中心. Names of units are not known beforehand; they are
/// recognised by how they end and by what can follow a name.
/// </summary>
internal static class OwnerReader
{
    private const int LongestName = 24;
    private static readonly string[] Joins = ["以及", "會同", "偕同", "協同", "會請", "、", "及", "與", "和", "暨", "或", "並同", "洽同", "同"];

    // With these the other is not asked, only dealt with.
    private static readonly string[] Mutual = ["建立", "協調", "洽", "討論", "研商", "合作", "溝通", "聯繫", "簽", "確認", "共同", "研議", "協商", "保持", "會商"];

    // What can follow a name. A unit's ending that is followed by something else is a part of a longer name.
    private static readonly string[] Follows =
    [
        "，", "。", "；", "：", "於", "就", "將", "依", "對", "以", "在", "向", "至", "把", "會後", "應", "須", "需", "再", "先", "務", "持", "賡", "繼", "儘", "盡", "積", "加", "確", "落", "研", "規", "評", "辦", "協", "配", "提", "統", "檢", "督", "注", "隨", "適",
        "主動", "主政", "主責", "主辦", "負", "轉", "宣", "掌", "善", "考", "完", "利", "彙", "邀", "召", "參", "簽", "函", "洽", "追", "列", "安", "派", "指", "使", "推", "訂", "擬", "修", "查", "通", "填", "送", "報", "陳", "蒐", "準", "預", "及早", "及時", "立", "速", "從", "每", "按", "定期", "踴",
        "鼓", "多", "自", "各自", "分別", "共同", "一併", "亦", "也", "均", "皆", "都", "能", "可", "勿", "不", "避", "依", "循", "逐", "優", "妥", "審", "核", "監", "控", "管", "維", "改", "調", "增", "縮", "建", "設", "製", "編", "發", "公", "上網", "上", "接", "回", "答", "說明", "說", "補", "支", "給", "予",
        "採", "購", "招", "辨", "備", "留", "關", "執", "實", "比照", "盤", "清", "整", "協", "儘", "盡", "仍", "若", "如", "倘", "因", "為", "參", "與", "帶", "結", "強", "深", "廣", "展", "開", "作", "做", "進", "到", "前", "著", "酌", "詳", "請", "嚴", "依法", "另", "並", "除", "運", "申", "繳", "撥", "動", "全", "徹", "同意", "即", "儘早", "早", "密", "了解", "瞭", "充", "保", "尋", "與會", "洽請", "協請", "責", "點", "登", "記", "訪", "演", "測", "試", "驗", "移", "歸", "還", "退", "更", "刪", "納", "併", "彈", "緊", "慎", "審", "依照", "(", "「", "5", "1", "2", "3", "4", "6", "7", "8", "9", "下", "本", "明", "今", "年", "月", "週", "當", "次", "後續", "未來", "爾後", "往後", "日後", "事先", "事前", "隔",
    ];

    /// <summary>The owners that stand at this place, and where the act begins; empty where no name stands there.</summary>
    public static (List<Clause> Owners, int End) Read(string text, int at, int end)
    {
        var owners = new List<Clause>();
        var from = at;
        while (from < end)
        {
            var name = NameAt(text, from, end);
            if (name == 0)
            {
                name = SharedEnding(text, from, end);
            }

            if (name == 0)
            {
                break;
            }

            owners.Add(new(from, from + name));
            var after = AfterNote(text, from + name, end);
            var join = JoinAt(text, after, end);
            if (join == 0)
            {
                return (owners, after);
            }

            if (text[after] is '與' or '和' && IsMutual(text, after + join, end))
            {
                return (owners, after);
            }

            from = after + join;
        }

        return owners.Count == 0 ? (owners, at) : (owners, owners[^1].End);
    }

    /// <summary>Is this whole stretch a name, or a description that ends in one (尚未申請補助同仁)?</summary>
    public static bool IsName(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= 40 && (UnitWords.EndsAsUnit(text) || EndsAsPeople(text));

    private static bool EndsAsPeople(ReadOnlySpan<char> text)
    {
        for (var length = 2; length <= Math.Min(5, text.Length); length++)
        {
            if (PersonWords.EndingAt(text, text.Length - length) == length)
            {
                return true;
            }
        }

        return false;
    }

    // The length of the name at this place: the first ending that something can follow, and the endings that hang on to it.
    private static int NameAt(string text, int from, int end)
    {
        var limit = Math.Min(end, from + LongestName);
        var first = 0;
        for (var at = from; at < limit; at++)
        {
            if (text[at] is '，' or '。' or '；' or '、' or '：' or '」' || (at > from && first == 0 && JoinAt(text, at, end) > 0 && text[at] is not ('會' or '同')))
            {
                break;
            }

            var ending = EndingAt(text, at, end, from);
            if (ending == 0)
            {
                continue;
            }

            at += ending - 1;
            first = first == 0 ? at + 1 - from : first;
            if (CanFollow(text, at + 1, end))
            {
                return at + 1 - from;
            }
        }

        return first;
    }

    private static int EndingAt(string text, int at, int end, int from)
    {
        var span = text.AsSpan(0, end);
        var people = PersonWords.EndingAt(span, at);
        var unit = at > from || Starts(span[at..], "機關", "學校", "單位", "廠商", "公司") ? UnitWords.EndingAt(span, at) : 0;
        return Math.Max(people, unit);
    }

    private static bool CanFollow(string text, int at, int end)
    {
        if (at >= end || JoinAt(text, at, end) > 0)
        {
            return true;
        }

        if (EndingAt(text, at, end, at - 1) > 0)
        {
            return false;
        }

        foreach (var follow in Follows)
        {
            if (string.CompareOrdinal(text, at, follow, 0, follow.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    // 策略、資安、創新中心: the last name's ending holds for all.
    private static int SharedEnding(string text, int from, int end)
    {
        var at = from;
        for (var items = 0; items < 6; items++)
        {
            var length = text.AsSpan(at, end - at).IndexOf('、');
            if (length is < 1 or > 4 || text.AsSpan(at, length).IndexOfAny("，。；：") >= 0)
            {
                return items > 0 && NameAt(text, at, end) is > 0 and <= 10 ? text.AsSpan(from, end - from).IndexOf('、') : 0;
            }

            at += length + 1;
        }

        return 0;
    }

    // (構), (包含本處): belongs to the name, is not one.
    private static int AfterNote(string text, int at, int end)
    {
        if (at < end && text[at] == '(')
        {
            var close = text.AsSpan(at, Math.Min(end - at, 20)).IndexOf(')');
            return close > 0 ? at + close + 1 : at;
        }

        return at;
    }

    private static int JoinAt(string text, int at, int end)
    {
        foreach (var join in Joins)
        {
            if (at + join.Length < end && string.CompareOrdinal(text, at, join, 0, join.Length) == 0)
            {
                return join is "同" && text[at + 1] is '意' or '步' or '時' or '仁' or '樣' ? 0
                    : join is "及" && text[at + 1] is '早' or '時' ? 0
                    : join is "與" && text[at + 1] is '會' ? 0
                    : join.Length;
            }
        }

        return 0;
    }

    private static bool IsMutual(string text, int at, int end)
    {
        var name = NameAt(text, at, end);
        if (name == 0)
        {
            return true;
        }

        foreach (var verb in Mutual)
        {
            if (string.CompareOrdinal(text, at + name, verb, 0, verb.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Starts(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
