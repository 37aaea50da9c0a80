using System.Collections.Frozen;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Reads the label at the head of a paragraph, or a line that is nothing but a label.</summary>
internal static class LabelReader
{
    private const int Longest = 30;

    private static readonly string[] Rulings =
    [
        "決議", "決定", "裁示", "裁示事項", "裁指示", "裁指示事項", "指示", "指示事項", "提示", "提示事項", "結論", "結論事項", "決議事項", "審議結果", "審查結果", "審議決議", "總結", "裁決", "共識", "討論結果", "會議決定", "決定事項",
        "裁(指)示", "裁(指)示事項", "指(裁)示", "指(裁)示事項", "裁示及結論", "回應與結論", "結論及裁示", "宣示", "處理情形及決議", "會議共識", "主席提示", "主席致詞", "主席報告", "主席講話", "主席發言",
    ];

    // Headings about earlier or other people's rulings.
    private static readonly string[] NotRulings =
        ["執行", "辦理", "追蹤", "歷次", "上次", "前次", "宣達", "宣讀", "列管", "報告事項", "本會決議案", "第", "依", "情形", "配合", "後續", "說明", "案由", "主辦", "編號", "項次", "請"];

    private static readonly FrozenSet<string> Motions = FrozenSet.ToFrozenSet(
    [
        "案由", "說明", "辦法", "擬辦", "擬處意見", "擬議", "提案單位", "提案人", "提案說明", "提案內容", "連署人", "提案", "主旨", "理由", "建議", "建議事項", "討論", "發言摘要", "發言紀錄", "委員意見", "與會意見", "業務單位說明",
        "提請討論", "問題", "現況說明", "背景說明", "補充說明", "報告內容", "報告單位", "報告人", "執行情形", "辦理情形", "處理情形", "業務單位意見", "幕僚意見", "初審意見", "審查意見", "作業單位意見", "提案機關", "提案單位說明", "簡要說明", "備註",
    ]);

    private static readonly FrozenSet<string> Headers = FrozenSet.ToFrozenSet(
    [
        "時間", "開會時間", "會議時間", "日期", "開會日期", "會議日期", "日期及時間", "時間及地點", "地點", "開會地點", "會議地點", "主席", "主持人", "會議主持人", "會議主席", "召集人", "召集委員", "紀錄", "記錄", "紀錄人", "記錄人", "紀錄人員", "記錄人員",
        "紀錄彙整", "彙整", "司儀", "時地", "會議名稱", "事由", "開會事由", "主席兼召集人", "會議紀錄", "會議記錄", "主任委員", "聯絡人", "整理", "撰稿", "召集人兼主席", "主席(召集人)", "開會時間及地點", "會議時間及地點", "會次", "場地", "會議方式", "理事長",
    ]);

    private static readonly FrozenSet<string> Attendances = FrozenSet.ToFrozenSet(
    [
        "出席", "列席", "出席人員", "列席人員", "出席者", "列席者", "出席委員", "列席委員", "出席單位", "列席單位", "出席人", "列席人", "出列席人員", "出(列)席人員", "請假", "請假人員", "請假者", "請假委員", "缺席", "缺席人員", "缺席者", "與會人員", "與會單位",
        "參加人員", "應出席", "實際出席", "出席及列席", "出席及列席人員", "公假", "未出席", "出席代表", "列席代表", "出席機關", "列席機關", "應出席人數", "實到人數", "出席人數", "出席單位及人員", "出列席單位及人員", "線上出席", "旁聽",
    ]);

    private static readonly FrozenSet<string> Sections = FrozenSet.ToFrozenSet(
    [
        "報告事項", "討論事項", "臨時動議", "選舉事項", "審議事項", "確認事項", "業務報告", "工作報告", "專題報告", "專案報告", "各單位報告", "各單位業務報告", "各單位工作報告", "各組室報告", "各科室報告", "提案討論", "綜合討論", "意見交換", "宣讀事項", "宣讀上次會議紀錄",
        "確認上次會議紀錄", "上次會議決議執行情形", "主席致詞", "主席報告", "其他事項", "提案事項", "討論提案", "報告案", "討論案", "審議案", "臨時提案", "列管事項", "會議內容", "會議議程", "議程", "會議決議", "附件", "附錄", "自由發言", "建議事項", "頒獎", "介紹來賓",
    ]);

    private static readonly string[] Speaking =
        ["補充報告", "補充說明", "口頭報告", "口頭補充", "工作報告", "業務報告", "書面報告", "報告", "說明", "發言", "意見", "回應", "回覆", "答覆", "表示", "提問", "建議", "補充", "致詞", "講評"];

    /// <param name="text">What follows the line's number, if it has one.</param>
    /// <param name="isAlone">Nothing else stands on the line, so that a colon is not needed.</param>
    public static Label? Read(ReadOnlySpan<char> text, bool isAlone)
    {
        var colon = text[..Math.Min(text.Length, Longest)].IndexOf('：');
        if (colon > 0)
        {
            return Named(text[..colon], colon + 1);
        }

        return Bracketed(text) ?? (isAlone && text.Length <= 16 ? Alone(text) : null) ?? Closing(text);
    }

    /// <summary>The last letter of what may stand in the middle of a line: 決議, 裁示, 結論, 補充說明, 口頭報告.</summary>
    public static bool CanEnd(char last) => last is '議' or '定' or '示' or '論' or '結' or '項' or '果' or '決' or '識' or ')' or '告' or '明' or '充' or '言' or '見' or '應' or '覆' or '詞' or '話';

    /// <summary>A label in the middle of a line: only what cannot be mistaken for words of the sentence.</summary>
    public static bool StartsInside(ReadOnlySpan<char> name) =>
        name.Length >= 2 && Read(string.Concat(name, "："), false) is { } label
        && (label.Kind == LabelKind.Resolution || (label.Kind == LabelKind.Remark && label.Speaker is not null && EndsSpeaking(name) is { Length: >= 4 }));

    private static Label? Named(ReadOnlySpan<char> name, int length)
    {
        if (name.IndexOfAny("，。；！？") >= 0)
        {
            return null;
        }

        var bare = Bare(name);
        if (Contains(Headers, bare))
        {
            return new(LabelKind.Header, bare.ToString(), length);
        }

        if (Contains(Attendances, bare) || Contains(Attendances, WithoutParens(bare)))
        {
            return new(LabelKind.Attendance, bare.ToString(), length);
        }

        if (Contains(Motions, bare))
        {
            return new(LabelKind.Motion, bare.ToString(), length);
        }

        if (IsRuling(bare))
        {
            return new(LabelKind.Resolution, bare.ToString(), length);
        }

        if (Contains(Sections, bare))
        {
            return new(LabelKind.Section, bare.ToString(), length);
        }

        return bare.StartsWith("散會", StringComparison.Ordinal) && bare.Length <= 4
            ? new(LabelKind.Closing, bare.ToString(), length)
            : Speaker(bare, length);
    }

    private static Label? Alone(ReadOnlySpan<char> text)
    {
        var bare = Bare(text);
        return IsRuling(bare) ? new(LabelKind.Resolution, bare.ToString(), text.Length)
            : Contains(Sections, bare) ? new(LabelKind.Section, bare.ToString(), text.Length)
            : Contains(Motions, bare) && bare.Length <= 4 ? new(LabelKind.Motion, bare.ToString(), text.Length)
            : Contains(Attendances, bare) ? new(LabelKind.Attendance, bare.ToString(), text.Length)
            : Contains(Headers, bare) ? new(LabelKind.Header, bare.ToString(), text.Length)
            : null;
    }

    // 【決議】 and [主席裁示]
    private static Label? Bracketed(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] is not ('【' or '[' or '〔' or '《'))
        {
            return null;
        }

        var close = text[..Math.Min(text.Length, 16)].IndexOfAny("】]〕》");
        return close > 2 && IsRuling(text[1..close]) ? new(LabelKind.Resolution, text[1..close].ToString(), close + 1)
            : close > 2 && Contains(Motions, text[1..close]) ? new(LabelKind.Motion, text[1..close].ToString(), close + 1)
            : null;
    }

    // 散會(11時01分), 散會！, 散會 12:20
    private static Label? Closing(ReadOnlySpan<char> text) =>
        text.StartsWith("散會", StringComparison.Ordinal) && text.Length <= 30 ? new(LabelKind.Closing, "散會", 2) : null;

    private static bool IsRuling(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 14)
        {
            return false;
        }

        foreach (var not in NotRulings)
        {
            if (name.Contains(not, StringComparison.Ordinal))
            {
                return false;
            }
        }

        var plain = name.TrimEnd("0123456789一二三四五六七八九十");
        foreach (var ruling in Rulings)
        {
            if (plain.EndsWith(ruling, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static Label? Speaker(ReadOnlySpan<char> name, int length)
    {
        var act = EndsSpeaking(name);
        var who = name[..^act.Length];
        if (who.IndexOf('(') is > 1 and var paren)
        {
            who = who[..paren];
        }

        if (who.Length is < 2 or > 20)
        {
            return null;
        }

        var (unit, person) = SpeakerName.Split(who);
        return person is not null || (unit is not null && (act.Length > 0 || who.Length <= 10))
            ? new(LabelKind.Remark, name.ToString(), length, unit, person)
            : null;
    }

    private static ReadOnlySpan<char> EndsSpeaking(ReadOnlySpan<char> name)
    {
        foreach (var act in Speaking)
        {
            if (name.EndsWith(act, StringComparison.Ordinal) && name.Length >= act.Length + 2)
            {
                return name[^act.Length..];
            }
        }

        return [];
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> name) => name.Trim("　 【】[]〔〕《》<>*-#.、：").TrimEnd('。');

    private static ReadOnlySpan<char> WithoutParens(ReadOnlySpan<char> name) => name.IndexOf('(') is > 0 and var paren ? name[..paren] : name;

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> text) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);
}
