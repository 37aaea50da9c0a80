using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>
/// Reads one name of a unit or of people. Names are not known beforehand; they are recognised by how they end and by what can
/// follow a name, and a name does not begin with what one does.
/// </summary>
internal static class NameReader
{
    private const int LongestName = 24;
    // 中央要求地方政府: who tells others is not the one who is told here.
    private static readonly Lexicon Told = ["要求", "函示", "指示", "規定"];
    private static readonly Lexicon WholeNames = ["機關", "學校", "單位", "廠商", "公司"];

    // 公園｜管理所, 土木｜工程科: what a unit is for, when a unit's ending stands right behind it.
    private static readonly Lexicon Duties =
        [
            "管理", "服務", "發展", "規劃", "企劃", "資訊", "行政", "推廣", "研究", "執行", "稽核", "督導", "審查", "檢驗",
            "工程", "設計", "維護", "養護", "清潔", "秘書", "人事", "會計", "主計", "政風", "統計", "教育", "訓練", "營運",
            "開發", "採購", "防護",
        ];

    // What can follow a name. A unit's ending that is followed by something else is a part of a longer name.
    private static readonly Lexicon Follows =
    [
        "，", "。", "；", "：", "於", "就", "將", "依", "對", "以", "在", "向", "至", "把", "會後", "應", "須", "需",
        "再", "先", "務", "持", "賡", "繼", "儘", "盡", "積", "加", "確", "落", "研", "規", "評", "辦", "協", "配",
        "提", "統", "檢", "督", "注", "隨", "適", "主動", "主政", "主責", "主辦", "負", "轉", "宣", "掌", "善", "考",
        "完", "利", "彙", "邀", "召", "參", "簽", "函", "洽", "追", "列", "安", "派", "指", "使", "推", "訂", "擬",
        "修", "查", "通", "填", "送", "報", "陳", "蒐", "準", "預", "及早", "及時", "立", "速", "從", "每", "按",
        "定期", "踴", "鼓", "多", "自", "各自", "分別", "共同", "一併", "亦", "也", "均", "皆", "都", "能", "可", "勿",
        "不", "避", "循", "逐", "優", "妥", "審", "核", "監", "控", "管", "維", "改", "調", "增", "縮", "建", "設",
        "製", "編", "發", "公", "上網", "上", "接", "回", "答", "說明", "說", "補", "支", "給", "予", "採", "購", "招",
        "辨", "備", "留", "關", "執", "實", "比照", "盤", "清", "整", "仍", "若", "如", "倘", "因", "為", "與", "帶",
        "結", "強", "深", "廣", "展", "開", "作", "做", "進", "到", "前", "著", "酌", "詳", "請", "嚴", "依法", "另",
        "並", "除", "運", "申", "繳", "撥", "動", "全", "徹", "赴", "免", "踐", "遵", "篩", "宜", "目前", "刻", "擔任",
        "出席", "親", "逕", "擇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "兩", "半", "辛苦", "俟",
        "待", "視", "限", "釐", "要", "組成", "合作", "表", "擔", "關懷", "緊", "偏", "週", "自下", "已", "尚", "現",
        "業", "成立", "所", "之", "的", "等", "同意", "即", "儘早", "早", "密", "了解", "瞭", "充", "保", "尋", "與會", "洽請",
        "協請", "責", "點", "登", "記", "訪", "演", "測", "試", "驗", "移", "歸", "還", "退", "更", "刪", "納", "併",
        "彈", "慎", "依照", "(", "「", "5", "1", "2", "3", "4", "6", "7", "8", "9", "下", "本", "明", "今",
        "年", "月", "當", "次", "後續", "未來", "爾後", "往後", "日後", "事先", "事前", "隔",
    ];

    // What stands after 請 when nobody is named: 請立即…, 請向…, 請轉知同仁.
    private static readonly Lexicon NoStarts =
    [
        "於", "就", "將", "依", "對", "以", "在", "向", "至", "把", "應", "須", "需", "再", "先", "務", "儘", "盡",
        "立即", "即", "轉知", "轉", "注意", "放置", "排隊", "加強", "確實", "確認", "落實", "研議", "研擬", "研商", "規劃",
        "評估", "辦理", "協助", "協調", "協同", "配合", "提供", "提報", "提送", "提", "統計", "檢討", "檢視", "檢附", "督導",
        "督促", "隨時", "隨", "適時", "適", "主動", "持續", "賡續", "繼續", "積極", "掌握", "善用", "完成", "利用", "彙整",
        "彙", "邀請", "邀集", "邀", "召集", "召開", "參與", "參考", "參照", "參閱", "參加", "參酌", "簽", "函", "洽", "追蹤",
        "安排", "派員", "派", "指派", "使用", "推動", "推廣", "訂定", "訂", "擬定", "擬", "修正", "修", "查明", "查", "通知",
        "填報", "填", "送", "報", "陳報", "陳核", "陳閱", "陳請", "蒐集", "準備", "準時", "預為", "預先", "預", "及早", "及時",
        "從速", "速", "按", "踴躍", "鼓勵", "多", "自行", "自", "一併", "可", "勿", "不", "避免", "循", "逐", "優先", "妥",
        "核", "維持", "改", "調整", "調", "增", "縮", "製", "編列", "編", "發", "上網", "上", "接", "回", "答", "說明",
        "補", "支", "給", "予", "比照", "盤點", "清", "整合", "整理", "仍", "若", "如", "倘", "因", "為", "帶", "結合",
        "強化", "深", "廣", "展", "作", "做", "進", "到", "前往", "著", "酌", "詳", "嚴", "另", "並", "除", "運用",
        "運", "申報", "申辦", "申復", "申訴", "繳", "撥", "動", "徹底", "同意", "了解", "瞭解", "密切", "充分", "保", "尋",
        "演", "測", "試", "驗", "移", "歸", "還", "退", "更", "刪", "納", "併", "彈", "緊", "慎", "審慎", "備", "留",
        "關注", "關心", "執行", "實施", "各自", "分別", "共同", "全力", "全面", "特別", "務必", "宣導", "照", "事先", "事前",
        "明確", "仔細", "同步", "逕", "惠", "准", "考量", "考慮", "重新", "重視", "遵守", "遵循", "支援", "支持", "親", "該",
        "其", "此", "和", "與", "有", "能", "敘明", "述明", "載明", "註明", "標示", "把握", "尊重", "控管", "管控", "列",
        "建立", "建置", "設置", "設", "避", "由", "會同", "會辦", "會簽", "會後", "會勘", "下次", "本次", "本案", "案內",
        "上開", "前揭", "上述", "下列", "本週", "本月", "今", "明", "每", "年", "月", "儘快", "透過", "針對", "俟", "待",
        "歡迎", "祝", "恭喜", "相信", "期待", "期許", "希望", "謝謝", "感謝", "據", "經由", "經查", "經費", "重申", "記得",
        "記", "看", "用", "幫", "想", "讓", "要", "往", "朝", "從", "已", "未", "尚", "凡", "無", "非", "非屬", "負責",
        "點", "落", "步", "關閉", "開始", "開放", "繳交", "出席", "出", "到場", "準", "依規定", "衡酌", "斟酌", "詳加", "廣為",
        "廣泛", "穿", "攜", "搭", "減", "降", "節", "張貼", "公告", "公布", "刊登", "登錄", "登記", "投保", "拍", "劃",
        "撰", "寫", "推薦", "推派", "遴", "選",
    ];

    /// <summary>Is this whole stretch a name, or a description that ends in one (尚未申請補助同仁)?</summary>
    public static bool IsName(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= 40 && !IsClause(text) && (text[0] is '未' or '凡' or '已' or '具' || text.StartsWith("尚未", StringComparison.Ordinal) || !StartsAsAct(text.ToString(), 0, text.Length)) && (UnitWords.EndsAsUnit(text) || EndsAsPeople(text));

    // 各科人員應為科長, 各公所自1月15日起報農業處, 消毒作業由防疫所: more than a name.
    private static bool IsClause(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length - 1; at++)
        {
            if ((text[at] == '應' && text[at + 1] is not ('用' or '變')) || (text[at] == '由' && text[at - 1] != '自')
                || (text[at] is '月' or '日' && char.IsAsciiDigit(text[at - 1])) || (text[at] == '送' && text[at - 1] is '果' or '料' or '冊' or '表' or '書'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The length of the name at this place: the first ending that something can follow, and the endings that hang on to it.</summary>
    public static int At(string text, int from, int end)
    {
        if (from < end && Qualified(text, from, end) is > 0 and var qualified)
        {
            return qualified;
        }

        if (from >= end || char.IsAsciiDigit(text[from]) || StartsAsAct(text, from, end))
        {
            return 0;
        }

        var limit = Math.Min(end, from + LongestName);
        var first = 0;
        for (var at = from; at < limit; at++)
        {
            if (text[at] is '，' or '。' or '；' or '、' or '：' or '」' or '於' or '將' or '向' or '已' or '並' or '\t' || (text[at] == '請' && (at == from || text[at - 1] != '申')) || (at > from && text[at] == '提') || Told.Starts(text.AsSpan(at)) || (text[at] == '係' && at > from && text[at - 1] != '關') || (text[at] == '應' && at + 1 < end && text[at + 1] is not ('用' or '變')) || (at > from && first == 0 && OwnerReader.JoinAt(text, at, end) > 0 && text[at] is not ('會' or '同')))
            {
                break;
            }

            var ending = EndingAt(text, at, end, from);
            if (ending == 0)
            {
                continue;
            }

            at += ending - 1;
            if (CanFollow(text, at + 1, end))
            {
                return at + 1 - from;
            }

            // 林理事金水, 李主任秘書國榮: family name and title, then the given name.
            if (at + 1 - from <= 6 && at + 3 <= end && FamilyNames.Begins(text[from]) && PersonWords.EndingAt(text, from + 1) == at - from && CanFollow(text, at + 3, end))
            {
                return at + 3 - from;
            }

            if (first > 0 && at + 1 - ending == from + first)
            {
                first = at + 1 - from;
                continue;
            }

            // A name may go on for a little: 望海市政府｜資訊局, 各機關｜政風單位.
            if (first == 0)
            {
                first = at + 1 - from;
                limit = Math.Min(limit, at + 6);
            }
        }

        return first > 0 ? first : Generic(text, from, end);
    }

    // 尚未填報之同仁, 未達標之機關: who it is that has not, up to the name that 之 leads to.
    private static int Qualified(string text, int from, int end)
    {
        if (text[from] is not ('未' or '尚') || (text[from] == '尚' && (from + 1 >= end || text[from + 1] != '未')))
        {
            return 0;
        }

        for (var at = from + 2; at < Math.Min(end, from + LongestName) && text[at] is not ('，' or '。' or '；' or '：' or '、' or '於' or '者'); at++)
        {
            if (text[at] == '之' && EndingAt(text, at + 1, end, at) is > 0 and var ending && CanFollow(text, at + 1 + ending, end))
            {
                return at + 1 + ending - from;
            }
        }

        return 0;
    }

    // 各病房於…, 各里應…: after 各 anything is a name, up to what can only follow one.
    private static int Generic(string text, int from, int end)
    {
        if (text[from] != '各' || from + 1 >= end || "類種項式界年次方點場案".Contains(text[from + 1], StringComparison.Ordinal))
        {
            return 0;
        }

        for (var at = from + 2; at < Math.Min(end, from + 7); at++)
        {
            if (text[at] is '及' or '與' or '、' or '要' or '於' or '應' or '須' or '請' or '務' or '儘' or '將' or '依')
            {
                return at - from;
            }

            if (!Glyphs.IsHan(text[at]))
            {
                return 0;
            }
        }

        return 0;
    }

    // 規劃科, 統計室: a verb with an ending right behind it is a name after all.
    private static bool StartsAsAct(string text, int from, int end)
    {
        var start = NoStarts.At(text.AsSpan(from, end - from));
        var after = from + start;
        return start switch
        {
            0 => false,
            1 => !(text[from] == '應' && after < end && text[after] is '用' or '變') && !IsShortName(text, from, end),
            _ => PersonWords.EndingAt(text, from) <= start
                && !(after < end && UnitWords.EndingAt(text, after) is > 0 and var ending && CanFollow(text, after + ending, end) && text[after] is not ('會' or '所' or '院' or '校' or '府' or '各')),
        };
    }

    // 動物園, 開發處, 設計科: a name that begins with a letter that often begins a verb.
    private static bool IsShortName(string text, int from, int end)
    {
        if (!"轉緊提申運照動發建設編核測驗保開選登投關移更執查訓演展補調試出自進回清推審整減優深廣作".Contains(text[from], StringComparison.Ordinal))
        {
            return false;
        }

        for (var at = from + 1; at < Math.Min(end, from + 5); at++)
        {
            var ending = UnitWords.EndingAt(text, at);
            if (ending > 0 && CanFollow(text, at + ending, end))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndingAt(string text, int at, int end, int from)
    {
        // The whole text is looked at: what comes after decides whether 所 is an ending (視訊會議所需).
        var people = PersonWords.EndingAt(text, at);
        var unit = at > from || WholeNames.Starts(text.AsSpan(at)) ? UnitWords.EndingAt(text, at) : 0;
        var ending = Math.Max(people, unit);
        return at + ending <= end ? ending : 0;
    }

    private static bool CanFollow(string text, int at, int end)
    {
        if (at >= end || OwnerReader.JoinAt(text, at, end) > 0)
        {
            return true;
        }

        if (EndingAt(text, at, end, at - 1) > 0 || (Duties.At(text.AsSpan(at)) is > 0 and var duty && UnitWords.EndingAt(text, at + duty) > 0))
        {
            return false;
        }

        return Follows.Starts(text.AsSpan(at));
    }

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
}
