using System.Buffers;
using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>The words by which an act is known.</summary>
internal static class ActWords
{
    public static readonly SearchValues<string> Thanks = SearchValues.Create(["感謝", "謝謝", "感恩", "致謝", "表達謝意"], StringComparison.Ordinal);

    /// <summary>Praise without a 感謝.</summary>
    public static readonly SearchValues<string> Praise = SearchValues.Create(["辛苦了", "同仁辛苦，", "辛苦，", "功不可沒", "嘉勉", "予以肯定", "值得嘉許"], StringComparison.Ordinal);

    public static readonly SearchValues<string> Confirmations = SearchValues.Create(["紀錄確定", "紀錄確認", "確定", "無異議", "洽悉", "備查"], StringComparison.Ordinal);

    public static readonly SearchValues<string> Told = SearchValues.Create(["函示", "要求", "明定", "指示", "主張", "認為", "質疑"], StringComparison.Ordinal);

    public static readonly SearchValues<string> Amends = SearchValues.Create(["修正為", "更正為", "修改為", "改為"], StringComparison.Ordinal);

    public static readonly SearchValues<string> Decisions = SearchValues.Create(
        [
            "備查", "洽悉", "知悉", "紀錄確定", "修正確定", "確定", "照案通過", "修正通過", "修正後通過", "通過", "同意", "准予",
            "照辦", "原則同意", "不同意", "原則支持", "緩議", "保留", "撤案", "撤回", "不予", "暫緩", "免議", "予以核定", "核定", "照案",
            "方式辦理", "照規劃", "照提案", "擇期再議", "另案討論", "無異議", "維持原", "准用", "決議如", "依規定辦理", "照原", "照辦理",
            "照審查意見", "可行", "紀錄確認", "再議", "再審", "暫不", "起實施", "起施行", "起生效", "列入定稿", "修正為", "採納",
            "另擇期", "維持現狀", "准照", "暫行保留", "不作成", "不採", "廢止", "當選", "認可", "追認", "核備", "建議辦理", "意見辦理",
        ],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> Releases = SearchValues.Create(
        [
            "解除列管", "解除追蹤", "解除管制", "解列", "解管", "結案", "銷案", "同意解除", "免予列管", "不再列管", "不再追蹤", "停止列管", "除管", "銷管",
            "撤銷列管", "免列管", "免再列管", "免續管",
        ],
        StringComparison.Ordinal);

    /// <summary>Where a case is said to be released, or -1. 結案報告, 未結案件 and 補助核銷案 are things.</summary>
    public static int ReleasesAt(ReadOnlySpan<char> words)
    {
        for (var from = 0; words[from..].IndexOfAny(Releases) is >= 0 and var found; from += found + 2)
        {
            var at = from + found;
            var isCase = words[at..].StartsWith("結案", StringComparison.Ordinal) || words[at..].StartsWith("銷案", StringComparison.Ordinal);
            // 結案 58 件 counts them, 平均 11.2 日結案 measures.
            var isThing = isCase && (words[..at].LastIndexOf("平均", StringComparison.Ordinal) is >= 0 and var mean && at - mean <= 8
                || (at + 2 < words.Length && words[at + 2] is '件' or '報' or '率' or '數' or '者' or '中' or (>= '0' and <= '9'))
                || IsMannerOrTerm(words[..at])
                || (words[at] == '銷' && at > 0 && words[at - 1] is '核' or '報' or '撤' or '註' or '促' or '行'));
            if (!isThing)
            {
                return at;
            }
        }

        return -1;
    }

    // 不得僅以「錄案」結案 says how not to answer, 於10月底前全數結案 by when: neither closes a case.
    private static bool IsMannerOrTerm(ReadOnlySpan<char> before)
    {
        var segment = before[(before.LastIndexOfAny('，', '；', '。') + 1)..];
        var forbids = segment.IndexOfAny(Forbids);
        return (forbids >= 0 && segment[forbids..].Contains('以'))
            || segment.TrimEnd("全數部順利如期依限完成辦理") is [.., '前' or '內' or '旬'];
    }

    private static readonly SearchValues<string> Forbids = SearchValues.Create(["不得", "不可", "不應", "不宜", "勿"], StringComparison.Ordinal);

    public static readonly SearchValues<string> Opens = SearchValues.Create(
        ["新增列管", "列入追蹤", "納入追蹤", "列入列管", "納入列管", "予以列管", "錄案列管", "列為列管"], StringComparison.Ordinal);

    /// <summary>A hurry in the middle of a ruling is an order: 換地方案儘快提局內討論.</summary>
    public static readonly SearchValues<string> Hurries = SearchValues.Create(["儘速", "盡速", "儘快", "盡快", "從速", "儘早"], StringComparison.Ordinal);

    public static readonly Lexicon HandsOn = ["送請", "轉請", "函請", "洽請"];

    public static readonly SearchValues<string> Continues = SearchValues.Create(
        [
            "賡續列管", "繼續列管", "持續列管", "續列管", "續予列管", "繼續追蹤", "持續追蹤", "賡續追蹤", "列管追蹤", "專案列管", "仍列管",
            "列入列管", "納入列管", "追蹤列管", "保持列管", "維持列管", "列管辦理", "予以列管", "自行列管", "自行追蹤", "依期程列管",
            "續行列管", "續追蹤", "續予追蹤", "續管制", "繼續管制", "賡續管制", "持續管制", "繼續管考", "持續管考", "賡續管考",
        ],
        StringComparison.Ordinal);

    /// <summary>
    /// Where a case is said to go on, or -1. 續管 is one only where the phrase ends or its term begins (續管至啟用): 後續管理 is not.
    /// </summary>
    public static int ContinuesAt(ReadOnlySpan<char> words)
    {
        var at = words.IndexOfAny(Continues);
        var brief = words.IndexOf("續管", StringComparison.Ordinal);
        var isWhole = brief >= 0
            && (brief + 2 >= words.Length || !Glyphs.IsHan(words[brief + 2]) || words[brief + 2] is '至' or '到' or '俟' or '並' or '惟');
        return isWhole && (at < 0 || brief < at) ? brief : at;
    }

    // 申請, 聘請 …: the letter belongs to another word, or the asking is over or still to come.
    public const string NoRequestAfter = "申邀聘提報敦陳已經函洽轉送呈所情聲懇聽籲委簽";
    public const string NoRequestBefore = "假款領託求願辭益罪柬示纓命";

    /// <summary>What is asked of whoever presides: no task for a unit.</summary>
    public static readonly Lexicon PleaVerbs =
    [
        "准予", "裁示", "核示", "鑒核", "鑑核", "公鑒", "公決", "備查", "指教", "指正", "惠予", "惠賜", "討論", "審議", "同意",
        "支持", "參閱", "參考", "參照", "詳", "見", "諒", "追認", "確認", "議決", "核定", "卓參", "各位委員", "鑒察",
    ];

    public static readonly string[] Chairs =
    [
        "秘書長", "市長", "縣長", "主席", "局長", "處長", "校長", "院長", "董事長", "理事長", "召集人", "主任委員", "部長", "署長",
        "區長", "長官裁", "鈞長", "主委", "會長", "大會", "委員會",
    ];

    public static readonly Lexicon Duties =
    [
        "應", "須", "必須", "務必", "不得", "切勿", "請勿", "務須", "務請", "均應", "亦應", "皆應", "仍應", "均須", "亦須",
        "都應", "則應", "應即", "不可", "宜", "不宜", "允宜",
    ];

    /// <summary>應 as a part of another word.</summary>
    public const string NoDutyBefore = "因反回相適供響呼效對感答事便權合";
    public const string NoDutyAfter = "該有變用屆付收徵邀聘允酬援答試考";

    public static readonly Lexicon Orders =
    [
        "持續", "加強", "儘速", "盡速", "儘快", "確實", "落實", "配合", "積極", "立即", "研議", "檢討", "賡續", "繼續", "依限",
        "務必", "注意", "避免", "提下次", "提報", "列入", "納入", "妥善", "妥為", "妥處", "儘早", "從速", "速", "再行", "另行",
        "切實", "督導", "加速", "補充", "查明", "修正", "彙整", "盤點", "規劃", "追蹤", "評估", "協助", "宣導", "通知", "轉知",
        "函請", "函轉", "洽請", "邀集", "召開", "擇期", "逐步", "優先", "隨時", "適時", "主動", "審慎", "預為", "預先", "預作",
        "依期程", "列冊送", "列冊追", "列冊陳", "列冊報", "列冊管", "限期", "務期", "仍應", "應", "須",
    ];

    /// <summary>What a unit is told to do right behind its name.</summary>
    public static readonly Lexicon Doings =
    [
        "負責", "分別負責", "主政", "主辦", "於", "每", "定期", "協助", "提供", "指派", "並", "完成", "辦理", "配合", "盤點",
        "繳", "送", "填", "改為", "協辦", "儘速", "盡速", "儘快", "加強", "持續", "賡續", "研議", "研擬", "規劃", "評估",
        "檢討", "彙整", "督導", "追蹤", "可", "派員", "務", "確實", "落實", "積極", "立即", "主動", "限期", "按", "即刻",
        "隨時", "適時", "通知", "轉知", "宣導", "邀集", "召集", "另", "先行", "先", "至少", "要", "全力", "同步", "派", "各派",
        "逐案", "逐", "比照", "依", "應", "須", "就", "月底前", "年底前", "本週", "下週", "本月", "也", "亦", "再",
    ];
}
