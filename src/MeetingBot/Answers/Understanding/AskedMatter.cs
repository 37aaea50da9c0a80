using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>What a question asks of a matter itself.</summary>
internal sealed partial record AskedMatter
{
    /// <summary>報告了什麼: somebody's own words.</summary>
    public bool WhatSaid { get; init; }

    /// <summary>棟 in 哪一棟: what kind of place.</summary>
    public string? Place { get; init; }

    /// <summary>哪幾隊, 哪兩課: which ones, by name.</summary>
    public bool Several { get; init; }

    /// <summary>Where the deed begins: behind 怎麼, 如何.</summary>
    public int? HowAt { get; init; }

    /// <summary>Somebody goes somewhere, and not by video.</summary>
    public bool Journey { get; init; }

    /// <summary>搬去哪裡: where to, and not where from.</summary>
    public bool Whither { get; init; }

    /// <summary>不合格, 被退件: somebody or something did not come up to it.</summary>
    public bool Failed { get; init; }

    /// <summary>卡在哪: what it waits for.</summary>
    public bool Stuck { get; init; }

    /// <summary>下次會議: the next sitting, whose day seldom stands in the minutes.</summary>
    public bool Next { get; init; }

    /// <summary>春節, 元旦: on which feast.</summary>
    public string? Occasion { get; init; }

    /// <summary>The motions of a meeting.</summary>
    public bool Motions { get; init; }

    /// <summary>鍾主秘 in 鍾主秘報告了什麼.</summary>
    public string? Speaker { get; init; }

    /// <summary>定了哪些: what is settled, and not that it is to be.</summary>
    public bool Settled { get; init; }

    /// <summary>表演團體 begins here in 哪些表演團體.</summary>
    public int? Sort { get; init; }

    /// <summary>達成 in 沒達成.</summary>
    public string? Undone { get; init; }

    /// <summary>哪些沒達成, 沒達到的是哪一類: which one, and not whether.</summary>
    public bool WhichUndone { get; init; }

    /// <summary>Where it asks which ones: 哪幾棵.</summary>
    public int? WhichAt { get; init; }

    /// <summary>廠商 in 哪些廠商.</summary>
    public string? Bodies { get; init; }

    /// <summary>抓 in 有抓到嗎: what was to come of it.</summary>
    public string? Got { get; init; }

    /// <summary>拿去做什麼, 用在哪: what it is used for.</summary>
    public bool Use { get; init; }

    /// <summary>Where the deed ends in 入選的有哪幾團: those of which it is true, and not any.</summary>
    public int? WhichDoneAt { get; init; }

    /// <summary>哪一國, 哪個城市: a place of the gazetteer.</summary>
    public bool Land { get; init; }

    /// <summary>費用怎麼算: a sum, a share, or that it is free.</summary>
    public bool Charge { get; init; }

    /// <summary>Where 了嗎 stands in 都出院了嗎: whether it is done by now, and not whether a meeting did, 通過了嗎.</summary>
    public int? DoneBy { get; init; }

    public static AskedMatter In(string text) => new()
    {
        WhatSaid = WhatWasSaid().IsMatch(text),
        Place = WhichPlace().Match(text) is { Success: true } place ? place.Groups["n"].Value : null,
        Several = WhichOnes().IsMatch(text),
        HowAt = How().Match(text) is { Success: true } how ? how.Index + how.Length : null,
        Journey = VisitWords.Journey().IsMatch(text) && !VisitWords.ByVideo().IsMatch(text),
        Whither = WhitherWords().IsMatch(text),
        Failed = FailedWords().IsMatch(text),
        Stuck = StuckWords().IsMatch(text),
        Next = NextSitting().IsMatch(text),
        Occasion = FeastWords.Names().Match(text) is { Success: true } feast ? feast.Value : null,
        Motions = text.Contains('案', StringComparison.Ordinal),
        Speaker = SpeakerOf().Match(text) is { Success: true } speaker ? speaker.Groups["p"].Value : null,
        Settled = SettledWords().IsMatch(text),
        Sort = WhichSort().Match(text) is { Success: true } sort ? sort.Index + sort.Length : null,
        Undone = NotDone().Match(text) is { Success: true } not ? not.Groups["deed"].Value : null,
        WhichUndone = NotDoneWhich().IsMatch(text),
        WhichAt = WhichOnes().Match(text) is { Success: true } ones ? ones.Index : null,
        Bodies = WhichBodies().Match(text) is { Success: true } bodies ? bodies.Groups["what"].Value : null,
        Got = WhetherGot().Match(text) is { Success: true } got ? got.Groups["deed"].Value : null,
        Use = UseWords().IsMatch(text),
        WhichDoneAt = WhichDone().Match(text) is { Success: true } which ? which.Index : null,
        Land = WhichLand().IsMatch(text),
        Charge = HowCharged().IsMatch(text),
        DoneBy = WhetherDone().Match(text) is { Success: true } done ? done.Index : null,
    };

    // What a unit said is not what was said of it.
    [GeneratedRegex("(報告|說明|補充|建議|提議|反映|說|提到?|表示)了?(些)?(什麼(?!時候|時間|地方|人|單位)|啥)")]
    private static partial Regex WhatWasSaid();

    [GeneratedRegex($"(?<p>(歐陽|上官|司徒|司馬|諸葛|[\\u4e00-\\u9fff])(教務長|學務長|總務長|{AskedPost.Titles}))(在.{{0,12}})?(口頭|補充|書面)?(報告|說明|補充|建議|提議|反映|說|提到?|表示)了?(些)?(什麼|啥|哪些)(事情?|事項|內容|重點|東西)?[？?呢]*$")]
    private static partial Regex SpeakerOf();

    [GeneratedRegex("哪(一個|個|兩個|幾個|一間|間|一處|條|一條|一)?(?<n>棟|分館|病房|教室|路段|路口|分局|校區|院區|樓層|車站|里|區)")]
    private static partial Regex WhichPlace();

    [GeneratedRegex("哪(幾|[兩二三四五六七八九十]|[2-9]|[1-9][0-9])(?![天日年月點成次])")]
    private static partial Regex WhichOnes();

    [GeneratedRegex("(下一?次|下回|下次).{0,14}(會議|會報|協調會|開會|召開|要開)")]
    private static partial Regex NextSitting();

    [GeneratedRegex("哪(幾|[兩二三四五])?(一|個)*(國(?![小中])家?|城市|縣市|縣|鄉鎮)")]
    private static partial Regex WhichLand();

    [GeneratedRegex("[搬移遷](去|到|往|去到)(哪|什麼地方|何處)")]
    private static partial Regex WhitherWords();

    [GeneratedRegex("不合格|不通過|(沒|未)(有)?(過關|通過|入選|入圍|錄取|過)|被(退|刷|駁|剔|拒|淘汰|取消|扣)|退(件|回)|落選|淘汰|不(受理|予|符|錄取|收)|資格不|駁回|剔除|出局|失格")]
    private static partial Regex FailedWords();

    [GeneratedRegex("卡(在|到)?(哪|什麼|誰)|還?在等(什麼|誰)|還?差(在哪|什麼)")]
    private static partial Regex StuckWords();

    [GeneratedRegex("[定訂選]了(哪|什麼|啥|誰)")]
    private static partial Regex SettledWords();

    [GeneratedRegex("哪些")]
    private static partial Regex WhichSort();

    [GeneratedRegex("(?<![有了])(沒有?|尚未|未)(?<deed>[\\u4e00-\\u9fff-[來有]]{2})(?!(以|之)?前)")]
    private static partial Regex NotDone();

    [GeneratedRegex("(沒有?|尚未|未)[\\u4e00-\\u9fff]{2,8}的是(哪|誰|什麼)|(?<![有了])(沒有?|尚未|未)(?!來)[\\u4e00-\\u9fff]{2,8}?的?(是|有)?哪|哪[^，。]{1,8}?(?<![有了])(沒有?|尚未|未)(?!來)[\\u4e00-\\u9fff]{2}")]
    private static partial Regex NotDoneWhich();

    [GeneratedRegex("哪些(?<what>廠商|公司|學校|機關|單位|團體|店家|企業|攤商|隊伍|球隊|人員)")]
    private static partial Regex WhichBodies();

    [GeneratedRegex("有(?<deed>[^，。有沒到加漲降調減升提增])到[^，。到]{0,6}(嗎|沒有?[？?]?$)")]
    private static partial Regex WhetherGot();

    // 過了嗎, 准了嗎 ask for the ruling.
    [GeneratedRegex("(?<!過|案|列|准|同意|核定|決定|答應|採納|批准|裁示|決議|定案|給|說好|要|為|除)(了|好|完)(嗎|沒有?[？?]?$|沒有?呢)|(?<=有[^，。有沒加漲降調減升提增]{1,3}到)[^，。到]{0,6}(嗎|沒有?[？?]?$)")]
    private static partial Regex WhetherDone();

    [GeneratedRegex("(拿|用|挪|轉|省下|剩)[^，。先]{0,4}(來|去)?(做|幹)(什麼|啥|哪)|做(什麼|啥)(用|用途)|(用|花)(到|在)(哪|什麼)|用途")]
    private static partial Regex UseWords();

    [GeneratedRegex("的(有|是|為|包括)?哪(幾|些|[兩二三四五六七八九十])")]
    private static partial Regex WhichDone();

    [GeneratedRegex("([費金租薪款稅]用?|價[格錢])(要|是|都)?(怎麼|如何)(算|收|計|訂|定)")]
    private static partial Regex HowCharged();

    [GeneratedRegex("怎麼|如何|怎樣")]
    private static partial Regex How();
}
